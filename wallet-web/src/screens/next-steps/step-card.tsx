import { formatHours, wordFor } from '@stapel/shared'
import type { ComponentChildren } from 'preact'
import { LevelChip } from '../../components/level-chip.tsx'
import { whoAwards } from '../../progress/catalogue.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import type { PossibleStep } from '../../progress/step-overview.ts'
import { nameOfGoal } from '../../storage/goal-record.ts'
import { language } from '../../words/language.ts'
import { stepWords } from './step-words.ts'

interface StepCardProps {
  readonly step: PossibleStep
  readonly board: ProgressBoard
  /** How many goals there are to help; with one it need not be named. */
  readonly goals: number
  readonly children?: ComponentChildren
}

/** Something to take next: how long, at what level, how it is assessed, what it brings, and where. */
export function StepCard({ step: { achievement, hours, helps }, board, goals, children }: StepCardProps) {
  const locale = language.value
  const { name, level, outcomes, assessment = [], priorLearningPossible } = achievement
  const awarders = whoAwards(achievement, board.catalogue.organisations)
  const lines = [...(helps.length > 1 ? [stepWords('helps', { count: helps.length })] : []), ...helps.flatMap(lineOf)]
  function lineOf({ goal, hoursGained, completes }: PossibleStep['helps'][number]): string[] {
    if (completes) return [stepWords('completes', { goal: nameOfGoal(goal) })]
    const parts = [
      ...(goals > 1 ? [nameOfGoal(goal)] : []),
      // With one goal, and all of its hours counting, the line would only say them twice.
      ...(hoursGained > 0 && (goals > 1 || hoursGained !== hours)
        ? [stepWords('hours', { hours: formatHours(hoursGained, locale) })]
        : []),
    ]
    return parts.length === 0 ? [] : [parts.join(': ')]
  }
  return (
    <article class="card pad flow step-card">
      <h3>{name}</h3>
      <p class="row small">
        <b class="nowrap">{formatHours(hours, locale)}</b>
        <LevelChip level={level} brief />
      </p>
      {lines.length > 0 && (
        <ul class="small plain-list brings">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ul class="can">
        {outcomes.map(({ id, plain }) => (
          <li key={id}>{plain}</li>
        ))}
      </ul>
      <p class="small">
        {assessment.length > 0 && (
          <>
            {stepWords('assessment', {
              how: assessment.map((code) => wordFor('assessment', code, locale)).join(', '),
            })}{' '}
          </>
        )}
        {priorLearningPossible === true && <span class="soft">{stepWords('prior-learning')}</span>}
      </p>
      <p>
        <a href={achievement.id} rel="noreferrer" target="_blank">
          {stepWords('where')}
          <span class="sr-only">: {name}</span>
        </a>
        {awarders.map(({ did, name: awarder }) => (
          <span key={did} class="line small soft">
            {awarder}
          </span>
        ))}
      </p>
      {children}
    </article>
  )
}
