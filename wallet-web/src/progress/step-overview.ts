import { nextSteps, nodesOf, trustEveryIssuer, type NextStep, type Rule } from '@stapel/shared'
import type { Goal } from '../storage/goal-record.ts'
import { entryOf, type Catalogue, type CatalogueAchievement } from './catalogue.ts'
import type { GoalView } from './goal-view.ts'
import type { Held } from './held.ts'

/** Something to take next, with what it brings to which goals. */
export interface PossibleStep {
  readonly achievement: CatalogueAchievement
  readonly hours: number
  readonly helps: readonly { readonly goal: Goal; readonly hoursGained: number; readonly completes: boolean }[]
  /** It is only the final proof of something that is not ready for it. */
  readonly last: boolean
}

/** A working day. */
export const dayHours = 8

/** All that would bring any of these goals nearer, what takes least time first; final proofs after the rest. */
export function stepOverview(views: readonly GoalView[], catalogue: Catalogue, held: Held): readonly PossibleStep[] {
  const goals = views.flatMap((view) => {
    const rule = openRule(view)
    return rule === null ? [] : [{ id: view.goal.id, rule, goal: view.goal }]
  })
  const achievementOf = new Map(catalogue.achievements.map((achievement) => [entryOf(achievement), achievement]))
  const { holdings, date } = held
  const found = nextSteps(goals, {
    holdings,
    date,
    trustPolicy: trustEveryIssuer,
    catalogue: [...achievementOf.keys()],
  })
  const goalOf = new Map(goals.map(({ id, goal }) => [id, goal]))
  const finals = new Set(goals.flatMap(({ id, rule }) => finalsOf(rule).map((node) => `${id} ${node}`)))
  const steps = found.flatMap((step): PossibleStep[] => {
    const achievement = achievementOf.get(step.entry)
    if (achievement === undefined) return []
    const helps = step.helps.flatMap(({ goal: id, hoursGained, completes }) => {
      const goal = goalOf.get(id)
      return goal === undefined ? [] : [{ goal, hoursGained, completes }]
    })
    return [{ achievement, hours: step.hours, helps, last: isLast(step, finals) }]
  })
  return [...steps.filter(({ last }) => !last), ...steps.filter(({ last }) => last)]
}

/** What is left to do for a goal, as a rule; `null` when nothing is, or nothing that can be said. */
export function openRule(view: GoalView): Rule | null {
  if (view.kind === 'job') return view.job.open
  return view.kind === 'rule' ? view.progress.target.rule : null
}

function finalsOf(rule: Rule): string[] {
  return [...nodesOf(rule)].filter(({ op }) => op === 'integrative').map(({ id }) => id)
}

function isLast({ helps }: NextStep, finals: ReadonlySet<string>): boolean {
  return helps.every(
    ({ goal, unlocks, hoursGained, completes }) =>
      !completes && hoursGained <= 0 && unlocks.every((node) => finals.has(`${goal} ${node}`)),
  )
}
