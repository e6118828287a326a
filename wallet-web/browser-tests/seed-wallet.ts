import type { Page } from 'playwright-core'
import type { SeededWallet } from './example-wallet.ts'

/** Puts records into the wallet of this page, which must have been opened once, and shows them. */
export async function seedWallet(page: Page, seed: SeededWallet): Promise<void> {
  await page.evaluate(async (records) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('stapel')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('The wallet has no database'))
    })
    const stores = Object.keys(records) as (keyof typeof records)[]
    const tx = db.transaction(stores, 'readwrite')
    for (const store of stores) for (const record of records[store] ?? []) tx.objectStore(store).put(record)
    await new Promise((resolve) => (tx.oncomplete = resolve))
    db.close()
  }, seed)
  await page.reload()
}
