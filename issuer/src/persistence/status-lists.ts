import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { StatusListRepository } from '../domain/status-lists/status-list-repository.ts'
import type { StatusList } from '../domain/status-lists/status-list.ts'
import { aggregateFields, firstSchema } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const signed = new Schema({
  text: required(String),
  signedAt: required(String),
  verificationMethod: optional(String),
})

const definition = defineCollection<StatusList>({
  name: 'status-lists',
  schema: new Schema({
    ...aggregateFields,
    number: required(Number),
    subject: oneOf(['awards', 'credentials']),
    published: required(new Schema({ revocation: optional(signed), suspension: optional(signed) })),
  }),
  indexes: [{ fields: ['organisation', 'subject', 'number'] }, { fields: ['organisation', 'number'] }],
  ...firstSchema,
})

export async function openStatusLists(store: Store): Promise<StatusListRepository> {
  const collection = await store.collection(definition)
  const newest = { orderBy: 'number', order: 'descending', limit: 1 } as const
  return {
    insert: (list) => insertOnce(collection, list),
    find: (org, number) => inOrganisation(collection, org).findOne({ _id: `${org}/${number}` }),
    replace: (list) => inOrganisation(collection, list.organisation).replace(list),
    newest: async (org, subject) =>
      (await inOrganisation(collection, org).find({ where: { subject }, ...newest })).items[0] ?? null,
    highestNumber: async (org) => (await inOrganisation(collection, org).find(newest)).items[0]?.number ?? 0,
  }
}
