import { askedWords, indexedWords } from '@stapel/shared'
import { defineCollection, inOrganisation, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { OutcomeRepository } from '../domain/outcomes/outcome-repository.ts'
import type { OutcomeSeries } from '../domain/outcomes/outcome-series.ts'
import { aggregateFields, searchedInDutch, workIndex } from './common-fields.ts'
import { collectAll, insertOnce } from './insert-once.ts'

interface StoredOutcomes extends OutcomeSeries {
  /** What is searched, of the version in force. */
  readonly words: readonly string[]
}

const definition = defineCollection<StoredOutcomes>({
  name: 'outcomes',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    framework: optional(String),
    versions: required([Schema.Types.Mixed]),
    words: required([String]),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code'] }, { fields: ['organisation', 'framework', 'code'] }],
  words: { fields: ['words'], verbatim: true, beside: ['organisation'], orderBy: 'code' },
  ...searchedInDutch,
})

export async function openOutcomes(store: Store) {
  const collection = await store.collection(definition)
  const repository: OutcomeRepository = {
    insert: (series) => insertOnce(collection, { ...series, words: wordsOf(series) }),
    get: (org, code) => inOrganisation(collection, org).get(`${org}/${code}`),
    find: (org, code) => inOrganisation(collection, org).findOne({ _id: `${org}/${code}` }),
    replace: (series) => inOrganisation(collection, series.organisation).replace({ ...series, words: wordsOf(series) }),
    search: (org, text, after, limit = 50) =>
      inOrganisation(collection, org).search({ words: askedWords(text), after, limit }),
    inFramework: (org, framework) =>
      collectAll((after) =>
        inOrganisation(collection, org).find({ where: { framework }, orderBy: 'code', after, limit: 500 }),
      ),
    all: (org) => collectAll((after) => inOrganisation(collection, org).find({ orderBy: 'code', after, limit: 500 })),
  }
  return { collection, repository }
}

function wordsOf({ code, versions }: Pick<OutcomeSeries, 'code' | 'versions'>): string[] {
  const { text, plain } = versions.at(-1) ?? {}
  return indexedWords([code, text?.nl, text?.en, plain?.nl, plain?.en].filter((one) => one !== undefined))
}
