import { askedWords, attestations } from '@stapel/shared'
import {
  changeDocument,
  defineCollection,
  DuplicateKeyError,
  oneOf,
  optional,
  required,
  wordsFromTexts,
  workFields,
  workIndex,
  type Store,
} from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { JobProfileRepository } from '../domain/job-profiles/job-profile-repository.ts'
import type { JobProfileSeries } from '../domain/job-profiles/job-profile-series.ts'

const want = new Schema({
  id: required(String),
  anyOf: required([String]),
  minLevel: optional(new Schema({ framework: required(String), code: required(String) })),
  maxAgeMonths: optional(Number),
  acceptAttestation: { type: [{ type: String, enum: attestations }], default: undefined },
  acceptLevelBasis: { type: [String], default: undefined },
  must: required(Boolean),
  roles: { type: [String], default: undefined },
})

const content = new Schema({
  title: required(String),
  employer: optional(String),
  description: optional(String),
  occupation: optional(String),
  licences: { type: [String], default: undefined },
  roles: required([new Schema({ id: required(String), title: required(String) })]),
  wants: required([want]),
})

const named = new Schema({ uri: required(String), name: required(String) })

const draft = new Schema({
  content: required(content),
  names: required([named]),
  removed: optional(Schema.Types.Mixed),
})

const published = new Schema({
  number: required(Number),
  content: required(content),
  names: required([named]),
  publishedAt: required(String),
})

const definition = defineCollection<JobProfileSeries>({
  name: 'job-profiles',
  schema: new Schema({
    ...workFields,
    editHash: required(String),
    state: oneOf(['private', 'published', 'withdrawn']),
    draft: optional(draft),
    versions: required([published]),
    words: required([String]),
    createdAt: required(String),
    publishedAt: optional(String),
  }),
  indexes: [workIndex, { fields: ['state', 'publishedAt'] }],
  words: { fields: ['words'], verbatim: true, beside: ['state'], orderBy: 'publishedAt' },
  schemaVersion: 2,
  migrations: [wordsFromTexts(1)],
})

const pageSize = 50

export async function openJobProfiles(store: Store) {
  const collection = await store.collection(definition)
  const repository: JobProfileRepository = {
    async insert(series) {
      try {
        await collection.insert(series)
        return true
      } catch (error) {
        if (error instanceof DuplicateKeyError) return false
        throw error
      }
    },
    get: (id) => collection.get(id),
    change: (id, change) => changeDocument(collection, id, change),
    published: (text, after) => {
      const where = { state: 'published' }
      const paging = { order: 'descending', after, limit: pageSize } as const
      return text.trim() === ''
        ? collection.find({ where, orderBy: 'publishedAt', ...paging })
        : collection.search({ words: askedWords(text), where, ...paging })
    },
    count: () => collection.count({}),
  }
  return { collection, repository }
}
