import { defineCollection, inOrganisation, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { FrameworkRepository } from '../domain/frameworks/framework-repository.ts'
import { frameworkInForce, type Framework } from '../domain/frameworks/framework.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

interface StoredFramework extends Framework {
  /** What is searched: the texts of the version in force. */
  readonly words: readonly string[]
}

const definition = defineCollection<StoredFramework>({
  name: 'frameworks',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    versions: required([
      new Schema({ number: required(Number), at: required(String), content: required(Schema.Types.Mixed) }),
    ]),
    words: required([String]),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code'] }],
  words: { fields: ['words'], beside: ['organisation'], orderBy: 'code' },
  ...firstSchema,
})

export async function openFrameworks(store: Store) {
  const collection = await store.collection(definition)
  const repository: FrameworkRepository = {
    insert: (framework) => insertOnce(collection, { ...framework, words: wordsOf(framework) }),
    get: (org, code) => inOrganisation(collection, org).get(`${org}/${code}`),
    find: (org, code) => inOrganisation(collection, org).findOne({ _id: `${org}/${code}` }),
    replace: (framework) =>
      inOrganisation(collection, framework.organisation).replace({ ...framework, words: wordsOf(framework) }),
    search: (org, text, after, limit = 50) => inOrganisation(collection, org).search({ text, after, limit }),
  }
  return { collection, repository }
}

function wordsOf(framework: Pick<Framework, 'code' | 'versions'>): string[] {
  const { title, description, sector } = frameworkInForce(framework).content
  return [framework.code, title.nl, title.en, description?.nl, description?.en, sector].filter(
    (one) => one !== undefined,
  )
}
