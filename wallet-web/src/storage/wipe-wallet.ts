import type { WalletDatabase } from './wallet-database.ts'

/** Empties every store at once: half a wallet would be worse than none. */
export async function wipeWallet(db: WalletDatabase): Promise<void> {
  const stores = [...db.objectStoreNames]
  const tx = db.transaction(stores, 'readwrite')
  await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done])
}
