import { defineCollection, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { KeyRepository } from '../domain/keys/key-repository.ts'
import type { OrganisationKeys } from '../domain/keys/organisation-keys.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const key = new Schema({
  id: required(String),
  algorithm: oneOf(['Ed25519', 'P-256', 'P-384']),
  publicJwk: required(Schema.Types.Mixed),
  sealedPrivateJwk: required(String),
  createdAt: required(String),
  expires: optional(String),
  revoked: optional(String),
})

const signingAnew = new Schema({
  startedAt: required(String),
  total: required(Number),
  finishedAt: optional(String),
})

const definition = defineCollection<OrganisationKeys>({
  name: 'organisation-keys',
  schema: new Schema({ ...aggregateFields, keys: required([key]), signingAnew: optional(signingAnew) }),
  indexes: [workIndex],
  ...firstSchema,
})

export async function openOrganisationKeys(store: Store) {
  const collection = await store.collection(definition)
  const repository: KeyRepository = {
    insert: (keys) => insertOnce(collection, keys),
    get: (org) => collection.get(org),
    replace: (keys) => collection.replace(keys),
  }
  return { collection, repository }
}
