import { formatHours } from '@stapel/shared'
import { LevelChip } from '../../components/level-chip.tsx'
import type { Catalogue } from '../../progress/catalogue.ts'
import type { GoalProgress, StepOption } from '../../progress/goal-progress.ts'
import { language } from '../../words/language.ts'
import { progressWords } from './progress-words.ts'

/** Everything that would help now, the shortest first: what it takes, what one can do after it, and where to go. The final proof comes last, whatever it takes. */
export function NextSteps({ progress, catalogue }: { readonly progress: GoalProgress; readonly catalogue: Catalogue }) {
  const options = nextOptions(progress)
  if (options.length === 0) return null
  return (
    <section>
      <h2>{progressWords('next.title')}</h2>
      <p class="soft">{progressWords('next.lead')}</p>
      <ul class="grid">
        {options.map((option) => (
          <li key={option.name}>
            <NextStep
              option={option}
              issuer={catalogue.organisations.find(({ did }) => did === option.achievement?.issuer)?.name}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NextStep({
  option: { name, hours, achievement },
  issuer,
}: {
  readonly option: StepOption
  readonly issuer: string | undefined
}) {
  return (
    <article class="card pad flow">
      <h3>{name}</h3>
      <p class="row small">
        {achievement !== undefined && <LevelChip level={achievement.level} brief />}
        {hours !== undefined && <span>{formatHours(hours, language.value)}</span>}
      </p>
      {achievement !== undefined && (
        <>
          <ul class="can">
            {achievement.outcomes.map(({ id, plain }) => (
              <li key={id}>{plain}</li>
            ))}
          </ul>
          <p>
            <a href={achievement.id} rel="noreferrer" target="_blank">
              {progressWords('next.where')}
              <span class="sr-only">: {name}</span>
            </a>
            {issuer !== undefined && <span class="small soft"> {issuer}</span>}
          </p>
        </>
      )}
    </article>
  )
}

function nextOptions({ steps }: GoalProgress): readonly StepOption[] {
  const nearer = steps
    .filter(({ kind }) => kind !== 'final')
    .flatMap((step) => ('option' in step ? [step.option] : step.options))
  const last = steps.flatMap((step) => (step.kind === 'final' ? [step.option] : []))
  const byHours = [...nearer].sort((a, b) => (a.hours ?? Infinity) - (b.hours ?? Infinity))
  return [...new Map([...byHours, ...last].map((option) => [option.name, option])).values()]
}
