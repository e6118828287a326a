import { defineCollection, inOrganisation, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { ApiKeyRepository } from '../domain/api-keys/api-key-repository.ts'
import type { ApiKey } from '../domain/api-keys/api-key.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { collectAll, insertOnce } from './insert-once.ts'

const definition = defineCollection<ApiKey>({
  name: 'api-keys',
  schema: new Schema({
    ...aggregateFields,
    name: required(String),
    scopes: required([String]),
    secretHash: required(String),
    createdAt: required(String),
    withdrawnAt: optional(String),
  }),
  indexes: [workIndex, { fields: ['organisation', 'createdAt'] }],
  ...firstSchema,
})

export async function openApiKeys(store: Store) {
  const collection = await store.collection(definition)
  const repository: ApiKeyRepository = {
    insert: (key) => insertOnce(collection, key),
    find: (org, id) => inOrganisation(collection, org).findOne({ _id: `${org}/${id}` }),
    replace: (key) => inOrganisation(collection, key.organisation).replace(key),
    list: (org) =>
      collectAll((after) => inOrganisation(collection, org).find({ orderBy: 'createdAt', after, limit: 500 })),
  }
  return { collection, repository }
}
