import type { GoalView } from '../../progress/goal-view.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { stepOverview } from '../../progress/step-overview.ts'
import { goalWords } from './goal-words.ts'
import { StepCard } from '../next-steps/step-card.tsx'

/** Everything that would bring this goal nearer, the shortest first. The final proof comes last, whatever it takes. */
export function GoalSteps({ view, board }: { readonly view: GoalView; readonly board: ProgressBoard }) {
  const steps = stepOverview([view], board.catalogue, board.held)
  if (steps.length === 0) return null
  return (
    <section class="no-print">
      <h2>{goalWords('next.title')}</h2>
      <p class="soft">{goalWords('next.lead')}</p>
      <ul class="grid">
        {steps.map((step) => (
          <li key={step.achievement.series}>
            <StepCard step={step} board={board} goals={1} />
          </li>
        ))}
      </ul>
    </section>
  )
}
