import { askedWords, indexedWords } from '@stapel/shared'
import { defineCollection, inOrganisation, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { FrameworkRepository } from '../domain/frameworks/framework-repository.ts'
import { frameworkInForce, type Framework } from '../domain/frameworks/framework.ts'
import { aggregateFields, searchedInDutch, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

interface StoredFramework extends Framework {
  /** What is searched, of the version in force. */
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
  words: { fields: ['words'], verbatim: true, beside: ['organisation'], orderBy: 'code' },
  ...searchedInDutch,
})

export async function openFrameworks(store: Store) {
  const collection = await store.collection(definition)
  const repository: FrameworkRepository = {
    insert: (framework) => insertOnce(collection, { ...framework, words: wordsOf(framework) }),
    get: (org, code) => inOrganisation(collection, org).get(`${org}/${code}`),
    find: (org, code) => inOrganisation(collection, org).findOne({ _id: `${org}/${code}` }),
    replace: (framework) =>
      inOrganisation(collection, framework.organisation).replace({ ...framework, words: wordsOf(framework) }),
    search: (org, text, after, limit = 50) =>
      inOrganisation(collection, org).search({ words: askedWords(text), after, limit }),
  }
  return { collection, repository }
}

function wordsOf(framework: Pick<Framework, 'code' | 'versions'>): string[] {
  const { title, description, sector } = frameworkInForce(framework).content
  const texts = [framework.code, title.nl, title.en, description?.nl, description?.en, sector]
  return indexedWords(texts.filter((one) => one !== undefined))
}
