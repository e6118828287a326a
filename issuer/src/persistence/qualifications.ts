import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { QualificationRepository } from '../domain/qualifications/qualification-repository.ts'
import type { QualificationVersion } from '../domain/qualifications/qualification-version.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { collectAll, insertOnce } from './insert-once.ts'

const definition = defineCollection<QualificationVersion>({
  name: 'qualifications',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    number: required(Number),
    state: oneOf(['draft', 'published']),
    content: required(Schema.Types.Mixed),
    updatedAt: required(String),
    publishedAt: optional(String),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code', 'number'] }],
  ...firstSchema,
})

export async function openQualifications(store: Store) {
  const collection = await store.collection(definition)
  const repository: QualificationRepository = {
    insert: (version) => insertOnce(collection, version),
    get: (org, key) => inOrganisation(collection, org).get(`${org}/${key}`),
    replace: (version) => inOrganisation(collection, version.organisation).replace(version),
    versions: (org, code) =>
      collectAll((after) =>
        inOrganisation(collection, org).find({
          where: { code },
          orderBy: 'number',
          order: 'descending',
          after,
          limit: 500,
        }),
      ),
    list: (org) => collectAll((after) => inOrganisation(collection, org).find({ orderBy: 'code', after, limit: 500 })),
  }
  return { collection, repository }
}
