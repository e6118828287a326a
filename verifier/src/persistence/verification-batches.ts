import { locales } from '@stapel/shared'
import { defineCollection, oneOf, required, workFields, workIndex, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { VerificationBatchRepository } from '../domain/verification-batches/verification-batch-repository.ts'
import type { VerificationBatch } from '../domain/verification-batches/verification-batch.ts'
import { deleteWhole } from './delete-whole.ts'

const definition = defineCollection<VerificationBatch>({
  name: 'verification-batches',
  schema: new Schema({
    ...workFields,
    locale: oneOf(locales),
    startedAt: required(Date),
    expiresAt: required(Date),
    aliveAt: required(Date),
    state: oneOf(['running', 'done', 'interrupted']),
    total: required(Number),
    rows: required([Schema.Types.Mixed]),
  }),
  indexes: [workIndex],
  schemaVersion: 1,
  migrations: [],
})

export async function openVerificationBatches(store: Store) {
  const collection = await store.collection(definition)
  const repository: VerificationBatchRepository = {
    insert: (batch) => collection.insert(batch),
    find: (id) => collection.findOne({ _id: id }),
    replace: (batch) => collection.replace(batch),
    delete: (id) => deleteWhole(collection, id),
  }
  return { collection, repository }
}
