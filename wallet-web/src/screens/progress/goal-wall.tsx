import { formatHours } from '@stapel/shared'
import { Brick } from '../../components/brick.tsx'
import { HoursBar } from '../../components/hours-bar.tsx'
import { levelClass } from '../../components/level.ts'
import type { GoalProgress } from '../../progress/goal-progress.ts'
import type { Step } from '../../progress/step.ts'
import { language } from '../../words/language.ts'
import { BadgeBrick } from '../home/stack-of-badges.tsx'
import { progressWords } from './progress-words.ts'

/** The qualification as a wall: outlined bricks are still to do, with the words of what to do; below them what lies already. */
export function GoalWall({ progress, now }: { readonly progress: GoalProgress; readonly now: Date }) {
  const { target, status, steps, held, hours } = progress
  const missing = Math.max(0, hours.wanted - hours.counted)
  return (
    <div class="wall-picture">
      {hours.wanted > 0 && (
        <HoursBar
          parts={held.map(({ card, hours: own }) => ({ key: card.key, hours: own, level: card.content.levels[0] }))}
          missing={missing}
        />
      )}
      <ol class="stack" aria-label={progressWords('wall.label')}>
        {status === 'behaald' && (
          <Brick
            kind="top"
            levelClass={levelClass(target.level)}
            title={progressWords('top', { title: target.title })}
            line={progressWords('top.line')}
          />
        )}
        {steps.map((step) => (
          <StepBrick key={step.node} step={step} />
        ))}
        {held.map(({ card, hours: own }) => (
          <BadgeBrick key={card.key} card={card} now={now} hours={own} />
        ))}
      </ol>
    </div>
  )
}

function StepBrick({ step }: { readonly step: Step }) {
  const { title, line } = wordsOf(step)
  const [only] = 'option' in step ? [step.option] : step.options.length === 1 ? step.options : []
  return (
    <Brick
      kind="todo"
      levelClass={levelClass(only?.achievement?.level)}
      title={title}
      line={line}
      hours={only?.hours === undefined ? undefined : formatHours(only.hours, language.value)}
    />
  )
}

function wordsOf(step: Step): { readonly title: string; readonly line: string } {
  const named = (options: Extract<Step, { kind: 'choice' }>['options']) =>
    options.map(({ name }) => name).join(progressWords('or'))
  switch (step.kind) {
    case 'final':
      return { title: step.option.name, line: progressWords('step.final') }
    case 'one':
      return { title: step.option.name, line: progressWords('step.one') }
    case 'choice':
      return { title: named(step.options), line: progressWords('step.choice', { count: step.needed }) }
    case 'hours':
      return {
        title: progressWords('step.hours', { count: step.hours }),
        line:
          step.options.length === 0
            ? progressWords('step.hours.none')
            : progressWords('step.hours.from', { options: named(step.options.slice(0, 4)) }),
      }
  }
}
