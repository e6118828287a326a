import { defineCollection, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { OrganisationRepository } from '../domain/organisations/organisation-repository.ts'
import type { Organisation } from '../domain/organisations/organisation.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const definition = defineCollection<Organisation>({
  name: 'organisations',
  schema: new Schema({
    ...aggregateFields,
    slug: required(String),
    name: required(String),
    did: required(String),
    country: required(String),
    region: optional(String),
    identifiers: required([new Schema({ kind: oneOf(['BRIN', 'KvK', 'OIN', 'KBO']), value: required(String) })]),
    website: optional(String),
    email: optional(String),
    description: optional(String),
    colours: required(new Schema({ primary: required(String), accent: required(String) })),
    qualityAssurance: required(
      new Schema({ name: required(String), url: optional(String), description: optional(String) }),
    ),
    language: oneOf(['nl', 'en']),
    fictional: required(Boolean),
    createdAt: required(String),
  }),
  indexes: [workIndex],
  ...firstSchema,
})

export async function openOrganisations(store: Store) {
  const collection = await store.collection(definition)
  const repository: OrganisationRepository = {
    insert: (organisation) => insertOnce(collection, organisation),
    get: (org) => collection.get(org),
    find: (org) => collection.findOne({ _id: org }),
    replace: (organisation) => collection.replace(organisation),
    list: (after) => collection.find({ after, limit: 200 }),
  }
  return { collection, repository }
}
