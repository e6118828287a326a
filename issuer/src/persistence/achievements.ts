import { askedWords, indexedWords } from '@stapel/shared'
import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { AchievementRepository } from '../domain/achievements/achievement-repository.ts'
import type { AchievementVersion, PublishedAchievement } from '../domain/achievements/achievement-version.ts'
import { aggregateFields, searchedInDutch, workIndex } from './common-fields.ts'
import { collectAll, insertOnce } from './insert-once.ts'

type StoredAchievement = AchievementVersion & {
  /** What is searched. */
  readonly words: readonly string[]
}

const definition = defineCollection<StoredAchievement>({
  name: 'achievements',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    number: required(Number),
    state: oneOf(['draft', 'published', 'closed']),
    content: required(Schema.Types.Mixed),
    published: optional(Schema.Types.Mixed),
    publishedAt: optional(String),
    updatedAt: required(String),
    words: required([String]),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code', 'number'] }, { fields: ['organisation', 'state', 'code'] }],
  words: { fields: ['words'], verbatim: true, beside: ['organisation', 'state'], orderBy: 'updatedAt' },
  ...searchedInDutch,
})

export async function openAchievements(store: Store) {
  const collection = await store.collection(definition)
  const repository: AchievementRepository = {
    insert: (version) => insertOnce(collection, { ...version, words: wordsOf(version) }),
    get: (org, key) => inOrganisation(collection, org).get(`${org}/${key}`),
    replace: (version) =>
      inOrganisation(collection, version.organisation).replace({ ...version, words: wordsOf(version) }),
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
    search: (org, text, after, limit = 50) =>
      inOrganisation(collection, org).search({ words: askedWords(text), order: 'descending', after, limit }),
    async published(org) {
      const all = await collectAll((after) =>
        inOrganisation(collection, org).find({ where: { state: 'published' }, orderBy: 'code', after, limit: 500 }),
      )
      return all
        .filter((one): one is StoredAchievement & PublishedAchievement => one.state === 'published')
        .sort(newestFirst)
    },
  }
  return { collection, repository }
}

function newestFirst(a: PublishedAchievement, b: PublishedAchievement): number {
  return a.code.localeCompare(b.code) || b.number - a.number
}

function wordsOf({ code, content }: Pick<AchievementVersion, 'code' | 'content'>): string[] {
  return indexedWords([code, content.name, content.description, ...(content.tags ?? [])])
}
