import type { Experience } from './experience-record.ts'
import { isLongDeleted } from './long-deleted.ts'
import type { WalletDatabase } from './wallet-database.ts'

/** Adds an experience, or writes it anew. */
export async function keepExperience(db: WalletDatabase, experience: Experience): Promise<void> {
  await db.put('experiences', experience)
}

/** Takes an experience out of sight, or puts it back with `null`. */
export async function markExperienceDeleted(db: WalletDatabase, id: string, deletedAt: string | null): Promise<void> {
  const tx = db.transaction('experiences', 'readwrite')
  const kept = await tx.store.get(id)
  if (kept !== undefined) {
    const { deletedAt: _before, ...experience } = kept
    await tx.store.put(deletedAt === null ? experience : { ...experience, deletedAt })
  }
  await tx.done
}

/** Erases what was deleted more than thirty days before `now`. */
export async function eraseLongDeletedExperiences(db: WalletDatabase, now: Date): Promise<void> {
  for (const { id, deletedAt } of await db.getAll('experiences'))
    if (isLongDeleted(deletedAt, now)) await db.delete('experiences', id)
}
