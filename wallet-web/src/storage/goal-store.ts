import type { Goal } from './goal-record.ts'
import type { WalletDatabase } from './wallet-database.ts'

/** Adds a goal; one that was put away comes back as it was. */
export async function addGoal(db: WalletDatabase, goal: Goal): Promise<void> {
  const tx = db.transaction('goals', 'readwrite')
  const kept = await tx.store.get(goal.id)
  await tx.store.put(kept === undefined ? goal : takenOut(kept))
  await tx.done
}

/** Puts a goal away, or takes it out again with `null`. */
export async function putGoalAway(db: WalletDatabase, id: string, putAwayAt: string | null): Promise<void> {
  await changeGoal(db, id, (goal) => (putAwayAt === null ? takenOut(goal) : { ...goal, putAwayAt }))
}

/** Gives a goal the learner's own name; an empty one gives back the name that it came with. */
export async function renameGoal(db: WalletDatabase, id: string, name: string): Promise<void> {
  await changeGoal(db, id, (goal) => {
    const { name: _old, ...unnamed } = goal
    return name.trim() === '' ? unnamed : { ...unnamed, name: name.trim() }
  })
}

async function changeGoal(db: WalletDatabase, id: string, change: (goal: Goal) => Goal): Promise<void> {
  const tx = db.transaction('goals', 'readwrite')
  const goal = await tx.store.get(id)
  if (goal !== undefined) await tx.store.put(change(goal))
  await tx.done
}

function takenOut({ putAwayAt: _away, ...goal }: Goal): Goal {
  return goal
}
