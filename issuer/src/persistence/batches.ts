import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { BatchRepository } from '../domain/batches/batch-repository.ts'
import type { Batch, BatchRow } from '../domain/batches/batch.ts'
import { actor, aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const batches = defineCollection<Batch>({
  name: 'batches',
  schema: new Schema({
    ...aggregateFields,
    achievementKey: required(String),
    achievementOwner: optional(String),
    achievementName: required(String),
    fileName: required(String),
    state: oneOf(['receiving', 'checked', 'running', 'done', 'withdrawn']),
    createdAt: required(String),
    createdBy: required(actor),
    notify: required(Boolean),
    useTxCode: required(Boolean),
    total: required(Number),
    good: required(Number),
    refused: required(Number),
    awarded: required(Number),
    handledUpTo: required(Number),
    startedAt: optional(String),
    finishedAt: optional(String),
    failure: optional(String),
  }),
  indexes: [workIndex, { fields: ['organisation', 'createdAt'] }],
  ...firstSchema,
})

const rows = defineCollection<BatchRow>({
  name: 'batch-rows',
  schema: new Schema({
    ...aggregateFields,
    batch: required(String),
    row: required(Number),
    values: required(Schema.Types.Mixed),
    problems: required([Schema.Types.Mixed]),
    award: required(String),
  }),
  indexes: [{ fields: ['organisation', 'batch', 'row'] }],
  ...firstSchema,
})

export async function openBatches(store: Store) {
  const collection = await store.collection(batches)
  const rowCollection = await store.collection(rows)
  const repository: BatchRepository = {
    insert: (batch) => insertOnce(collection, batch),
    get: (org, id) => inOrganisation(collection, org).get(id),
    replace: (batch) => inOrganisation(collection, batch.organisation).replace(batch),
    list: (org, after) =>
      inOrganisation(collection, org).find({ orderBy: 'createdAt', order: 'descending', after, limit: 50 }),
    async insertRows(all) {
      for (let start = 0; start < all.length; start += 500) {
        await rowCollection.insertMany(all.slice(start, start + 500))
      }
    },
    rows: async (org, batch, afterRow, limit) =>
      (
        await inOrganisation(rowCollection, org).find({
          where: { batch, row: { gt: afterRow } },
          orderBy: 'row',
          limit,
        })
      ).items,
  }
  return { collection, repository }
}
