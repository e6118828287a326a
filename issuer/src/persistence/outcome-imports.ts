import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { OutcomeImportRepository } from '../domain/outcome-imports/outcome-import-repository.ts'
import type { ImportRow, OutcomeImport } from '../domain/outcome-imports/outcome-import.ts'
import { actor, aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const imports = defineCollection<OutcomeImport>({
  name: 'outcome-imports',
  schema: new Schema({
    ...aggregateFields,
    framework: required(String),
    fileName: required(String),
    state: oneOf(['receiving', 'checked', 'applying', 'done', 'dropped']),
    withdrawAbsent: required(Boolean),
    createdAt: required(String),
    createdBy: required(actor),
    counts: required(Schema.Types.Mixed),
    hash: required(String),
    handledUpTo: required(Number),
    left: required([String]),
    finishedAt: optional(String),
  }),
  indexes: [workIndex, { fields: ['organisation', 'createdAt'] }],
  ...firstSchema,
})

const rows = defineCollection<ImportRow>({
  name: 'outcome-import-rows',
  schema: new Schema({
    ...aggregateFields,
    import: required(String),
    place: required(Number),
    step: required(Schema.Types.Mixed),
  }),
  indexes: [{ fields: ['organisation', 'import', 'place'] }],
  ...firstSchema,
})

export async function openOutcomeImports(store: Store) {
  const collection = await store.collection(imports)
  const rowCollection = await store.collection(rows)
  const repository: OutcomeImportRepository = {
    insert: (one) => insertOnce(collection, one),
    get: (org, id) => inOrganisation(collection, org).get(id),
    replace: (one) => inOrganisation(collection, one.organisation).replace(one),
    async insertRows(all) {
      for (let start = 0; start < all.length; start += 500) {
        await rowCollection.insertMany(all.slice(start, start + 500))
      }
    },
    rows: async (org, id, afterPlace, limit) =>
      (
        await inOrganisation(rowCollection, org).find({
          where: { import: id, place: { gt: afterPlace } },
          orderBy: 'place',
          limit,
        })
      ).items,
  }
  return { collection, repository }
}
