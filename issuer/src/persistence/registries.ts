import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { RegistryRepository } from '../domain/registries/registry-repository.ts'
import type { Registry } from '../domain/registries/registry.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const entry = new Schema({
  id: required(String),
  issuer: required(String),
  name: required(String),
  recognisedFor: required(
    new Schema({ kind: oneOf(['anything', 'achievements', 'qualifications']), urls: optional([String]) }),
  ),
  levelUpTo: optional(new Schema({ framework: oneOf(['NLQF', 'EQF', 'VKS']), code: required(String) })),
  from: required(String),
  until: optional(String),
  source: optional(String),
  reason: optional(String),
})

const published = new Schema({ number: required(Number), at: required(String), entries: required([entry]) })

const signed = new Schema({
  text: required(String),
  number: required(Number),
  signedAt: required(String),
  verificationMethod: required(String),
})

const definition = defineCollection<Registry>({
  name: 'registries',
  schema: new Schema({
    ...aggregateFields,
    entries: required([entry]),
    revision: required(Number),
    published: optional(published),
    signed: optional(signed),
  }),
  indexes: [workIndex],
  ...firstSchema,
})

export async function openRegistries(store: Store) {
  const collection = await store.collection(definition)
  const repository: RegistryRepository = {
    insert: (registry) => insertOnce(collection, registry),
    find: (org) => inOrganisation(collection, org).findOne({ _id: org }),
    replace: (registry) => inOrganisation(collection, registry.organisation).replace(registry),
  }
  return { collection, repository }
}
