import mongoose from 'mongoose'
import type { Collection, Store } from '../collection.ts'
import type { StoredDocument } from '../stored-document.ts'
import { compileCollection } from '../compiled-collection.ts'
import type { CollectionDefinition } from '../define-collection.ts'
import { createMongoCollection } from './mongo-collection.ts'
import { openIndexes } from './open-indexes.ts'

/**
 * The store in MongoDB. Acknowledged is durable: written to the journal of a majority; nothing is read that could still be rolled back.
 * The database is the one that the URI names; a service's collections bear its name, so that services can share it.
 */
export async function openMongoStore({
  mongodbUri,
  service,
}: {
  readonly mongodbUri: string
  readonly service: string
}): Promise<Store> {
  const connection = await mongoose
    .createConnection(mongodbUri, {
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      serverSelectionTimeoutMS: 10_000,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
    })
    .asPromise()
  return {
    engine: 'mongodb',
    async collection<T extends StoredDocument>(definition: CollectionDefinition<T>): Promise<Collection<T>> {
      const compiled = compileCollection(definition)
      const collection = connection.collection(`${service}.${compiled.name}`)
      await openIndexes(collection, compiled)
      return createMongoCollection(collection, compiled)
    },
    async ping() {
      await connection.getClient().db().command({ ping: 1 })
    },
    close: () => connection.close(),
  }
}
