import type { GoalView } from './goal-view.ts'

/** The badges that a goal counts, each once, by their key in the wallet. */
export function badgesOf(view: GoalView): ReadonlySet<string> {
  if (view.kind === 'rule') return new Set(view.progress.held.map(({ card }) => card.key))
  if (view.kind === 'job') return new Set(view.badges.map(({ key }) => key))
  return new Set()
}

/** For how many of these goals each badge counts. */
export function countGoalsPerBadge(views: readonly GoalView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const view of views) for (const key of badgesOf(view)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
