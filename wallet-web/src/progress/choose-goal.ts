import { changeWallet } from '../app/wallet.ts'
import type { Goal } from '../storage/goal-record.ts'
import { addGoal } from '../storage/goal-store.ts'
import { openedGoals } from './opened-goals.ts'

/** Makes it a goal, and keeps what stood at its address when it was opened by its link. */
export async function chooseGoal(goal: Goal): Promise<void> {
  const opened = openedGoals.value.get(goal.id)
  await changeWallet(async (db) => {
    if (opened !== undefined) await db.put('goal-documents', opened.document)
    await addGoal(db, goal)
  })
}
