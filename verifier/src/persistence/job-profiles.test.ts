import {
  defineCollection,
  oneOf,
  optional,
  required,
  workDueAt,
  workFields,
  type StoredDocument,
} from '@stapel/shared/server'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { Schema } from 'mongoose'
import { openJobProfiles } from './job-profiles.ts'

interface BeforeDutch extends StoredDocument {
  readonly state: string
  readonly words: readonly string[]
}

/** As the collection was when the store made the words of texts. */
const before = defineCollection<BeforeDutch>({
  name: 'job-profiles',
  schema: new Schema({
    ...workFields,
    editHash: required(String),
    state: oneOf(['private', 'published', 'withdrawn']),
    versions: required([Schema.Types.Mixed]),
    words: required([String]),
    createdAt: required(String),
    publishedAt: optional(String),
  }),
  indexes: [{ fields: ['state', 'publishedAt'] }],
  words: { fields: ['words'], beside: ['state'], orderBy: 'publishedAt' },
  schemaVersion: 1,
  migrations: [],
})

describeOnBothEngines('Job profiles of before they were searched in Dutch', (openTestStore) => {
  it('are found by forms and parts of words', async () => {
    const store = await openTestStore()
    const profile = (_id: string, state: string, words: readonly string[]) => ({
      _id,
      editHash: _id,
      state,
      versions: [],
      words,
      createdAt: '2026-11-01T09:00:00Z',
      publishedAt: '2026-11-02T09:00:00Z',
      work: workDueAt(new Date('2026-11-01T09:00:00Z')),
    })
    const old = await store.collection(before)
    await old.insertMany([
      profile('a', 'published', ['Operator freesmachine', 'tekeningen lezen']),
      profile('b', 'private', []),
    ])

    const { repository } = await openJobProfiles(store)
    const found = async (text: string) => (await repository.published(text)).items.map(({ _id }) => _id)
    expect(await found('machines')).to.deep.equal(['a'])
    expect(await found('tekening')).to.deep.equal(['a'])
    expect(await found('laser')).to.deep.equal([])
    expect(await found('-')).to.deep.equal(['a'])
  })
})
