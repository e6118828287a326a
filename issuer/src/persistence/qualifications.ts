import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import { noHistory } from '../domain/qualifications/designing/design-history.ts'
import type { QualificationRepository } from '../domain/qualifications/qualification-repository.ts'
import type { QualificationVersion } from '../domain/qualifications/qualification-version.ts'
import { aggregateFields, workIndex } from './common-fields.ts'
import { collectAll, insertOnce } from './insert-once.ts'

const definition = defineCollection<QualificationVersion>({
  name: 'qualifications',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    number: required(Number),
    state: oneOf(['draft', 'published', 'withdrawn']),
    content: required(Schema.Types.Mixed),
    learners: required([Schema.Types.Mixed]),
    history: optional(Schema.Types.Mixed),
    updatedAt: required(String),
    publishedAt: optional(String),
    withdrawal: optional(new Schema({ on: required(String), reason: required(String) })),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code', 'number'] }],
  schemaVersion: 2,
  migrations: [{ from: 1, to: 2, migrate: withDesign }],
})

/** Before there was an editor, a draft had no history, nobody was tried on it, and what it is for was one text in Dutch. */
function withDesign(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const content = document['content'] as Readonly<Record<string, unknown>>
  const { description } = content
  return {
    ...document,
    content: { ...content, ...(typeof description === 'string' && { description: { nl: description } }) },
    learners: [],
    ...(document['state'] === 'draft' && { history: noHistory }),
  }
}

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
