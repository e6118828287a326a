import { signal } from '@preact/signals'
import type { OpenedGoal } from './goal-documents.ts'

/** Goals that were opened by their link in this visit, by address: to look at before choosing. Nothing of them is kept until then. */
export const openedGoals = signal<ReadonlyMap<string, OpenedGoal>>(new Map())

/** Asks an address for a goal, because the learner said so; false when there is none. */
export async function lookAtGoal(url: string): Promise<boolean> {
  const { openGoal } = await import('./goal-documents.ts')
  const goal = await openGoal(url)
  if (goal === null) return false
  openedGoals.value = new Map([...openedGoals.value, [url, goal]])
  return true
}
