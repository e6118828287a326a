import { asIfAwarded, compareEvaluations, isMet, type Holding } from '@stapel/shared'
import { entryOf, type CatalogueAchievement } from './catalogue.ts'
import type { GoalView } from './goal-view.ts'
import { countSteps } from './step.ts'

/** What would change for one goal if the learner had what they tick. */
export type Change =
  | {
      readonly kind: 'rule'
      readonly before: { readonly steps: number; readonly hours: number }
      readonly after: { readonly steps: number; readonly hours: number }
      readonly wantedHours: number
      readonly nodes: number
      readonly complete: boolean
    }
  | { readonly kind: 'job'; readonly before: number; readonly after: number; readonly total: number }

/** An achievement as if it had been awarded today; nothing of it is kept. */
export const asIfHeld = (achievement: CatalogueAchievement, date: string): Holding =>
  asIfAwarded(entryOf(achievement), date)

/** `null` where there is nothing to measure. Both views are of the same goal. */
export function changeOf(before: GoalView, after: GoalView): Change | null {
  if (before.kind === 'rule' && after.kind === 'rule') {
    const { unlocks } = compareEvaluations(before.progress.evaluation, after.progress.evaluation)
    return {
      kind: 'rule',
      before: { steps: countSteps(before.progress.steps), hours: before.progress.hours.counted },
      after: { steps: countSteps(after.progress.steps), hours: after.progress.hours.counted },
      wantedHours: after.progress.hours.wanted,
      nodes: unlocks.length,
      complete: after.progress.status === 'behaald',
    }
  }
  if (before.kind === 'job' && after.kind === 'job') {
    const met = ({ job }: typeof before) => job.report.wants.filter(({ verdict }) => isMet(verdict)).length
    return { kind: 'job', before: met(before), after: met(after), total: after.job.report.wants.length }
  }
  return null
}
