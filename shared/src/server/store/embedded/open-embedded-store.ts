import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Collection, Store } from '../collection.ts'
import type { StoredDocument } from '../stored-document.ts'
import { compileCollection } from '../compiled-collection.ts'
import type { CollectionDefinition } from '../define-collection.ts'
import { createEmbeddedCollection } from './embedded-collection.ts'
import { openTables } from './open-tables.ts'

const busyTimeoutMs = 15_000

/**
 * The store in one SQLite file. Several processes may open it: a write waits for another's.
 * `synchronous=FULL`: what is acknowledged is on the disk. `secure_delete`: what is deleted is overwritten, for it may be about a person.
 */
export async function openEmbeddedStore({
  dataDir,
  service,
}: {
  readonly dataDir: string
  readonly service: string
}): Promise<Store> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const database = new Database(join(dataDir, `${service}.db`), { timeout: busyTimeoutMs })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('secure_delete = ON')
  return {
    engine: 'embedded',
    async collection<T extends StoredDocument>(definition: CollectionDefinition<T>): Promise<Collection<T>> {
      const compiled = compileCollection(definition)
      await openTables(database, compiled)
      return createEmbeddedCollection(database, compiled)
    },
    ping: () =>
      new Promise((resolve) => {
        database.prepare('SELECT 1').get()
        resolve()
      }),
    close: () =>
      new Promise((resolve) => {
        database.close()
        resolve()
      }),
  }
}
