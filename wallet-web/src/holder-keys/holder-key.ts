import type { StoredHolderKey, StoredRecovery } from '../storage/holder-key-record.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import { chooseAlgorithm, createHolderKey } from './create-holder-key.ts'
import { createRecovery } from './recovery-keys.ts'

/** The recovery code that new keys are wrapped under: the newest. */
export async function findRecovery(db: WalletDatabase): Promise<StoredRecovery | null> {
  return newest(await db.getAll('recoveries'))
}

/** The key that new credentials are bound to: the newest one that the present recovery code opens. */
export async function findHolderKey(db: WalletDatabase): Promise<StoredHolderKey | null> {
  const recovery = await findRecovery(db)
  if (recovery === null) return null
  return newest((await db.getAll('holder-keys')).filter((key) => key.wrapped.recoveryId === recovery.id))
}

/** The holder key, made at first need together with its recovery code. Two tabs at once get the same one. */
export function getOrCreateHolderKey(db: WalletDatabase, now: Date): Promise<StoredHolderKey> {
  return oneAtATime('stapel-holder-key', async () => {
    const found = await findHolderKey(db)
    if (found !== null) return found
    const recovery = (await findRecovery(db)) ?? (await createRecovery(now))
    const key = await createHolderKey(recovery, now, await chooseAlgorithm())
    const tx = db.transaction(['recoveries', 'holder-keys'], 'readwrite', { durability: 'strict' })
    await Promise.all([tx.objectStore('recoveries').put(recovery), tx.objectStore('holder-keys').put(key), tx.done])
    return key
  })
}

/** The learner typed the code back: it is not kept in this browser any longer. */
export async function confirmRecoveryCode(db: WalletDatabase, id: string, now: Date): Promise<void> {
  const tx = db.transaction('recoveries', 'readwrite')
  const recovery = await tx.store.get(id)
  if (recovery !== undefined) {
    const confirmed: StoredRecovery & { codeToShow?: string } = { ...recovery, confirmedAt: now.toISOString() }
    delete confirmed.codeToShow
    await tx.store.put(confirmed)
  }
  await tx.done
}

/**
 * After a forgotten code: a new code with a new key, for what is claimed from now on.
 * Older keys go on signing in this browser; a backup made with the new code can't bring those along.
 */
export async function replaceRecoveryCode(db: WalletDatabase, now: Date): Promise<StoredRecovery> {
  const recovery = await createRecovery(now)
  const key = await createHolderKey(recovery, now, await chooseAlgorithm())
  const tx = db.transaction(['recoveries', 'holder-keys'], 'readwrite', { durability: 'strict' })
  await Promise.all([tx.objectStore('recoveries').put(recovery), tx.objectStore('holder-keys').put(key), tx.done])
  return recovery
}

const newest = <T extends { readonly createdAt: string }>(items: readonly T[]): T | null =>
  items.reduce<T | null>((best, item) => (best === null || item.createdAt > best.createdAt ? item : best), null)

function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Node's tests have no lock manager.
  return 'navigator' in globalThis && 'locks' in navigator ? navigator.locks.request(name, work) : work()
}
