import { expect } from 'chai'
import { Schema } from 'mongoose'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import { defineCollection } from '../define-collection.ts'
import type { Page, WordBeginnings } from '../query.ts'
import { required } from '../schema-fields.ts'
import type { StoredDocument } from '../stored-document.ts'
import { aNote, allPages, codeOf, ids, later, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection searches words', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  beforeEach(async () => {
    await collection.insertMany([
      aNote('a', { title: 'Renée de Vries', email: 'renee@voorbeeld.example', createdAt: later(1) }),
      aNote('b', { title: 'RENÉ Jansen', createdAt: later(2) }),
      aNote('c', { title: 'Jan Vriesman', createdAt: later(3), state: 'closed' }),
      aNote('d', { title: 'Renée de Vries', organisation: 'other' }),
    ])
  })
  const search = async (text: string, where: Record<string, string> = { organisation: 'mbo' }): Promise<string[]> =>
    ids(await collection.search({ text, where }))

  it('by how they begin, without accents and capitals', async () => {
    expect(await search('ren')).to.deep.equal(['a', 'b'])
    expect(await search('Rene')).to.deep.equal(['a', 'b'])
    expect(await search('vries')).to.deep.equal(['a', 'c'])
    expect(await search('ries')).to.deep.equal([])
  })

  it('all of them', async () => {
    expect(await search('vri jan')).to.deep.equal(['c'])
    expect(await search('renee@voorbeeld.example')).to.deep.equal(['a'])
  })

  it('beside equality of other fields', async () => {
    expect(await search('vries', { organisation: 'mbo', state: 'closed' })).to.deep.equal(['c'])
    expect(await search('vries', { organisation: 'other' })).to.deep.equal(['d'])
    expect(await codeOf(collection.search({ text: 'x', where: { title: 'x' } }))).to.be.instanceOf(TypeError)
  })

  it('with everything when there is no word', async () => {
    expect(await search(' - ')).to.deep.equal(['a', 'b', 'c'])
  })

  it('in pages, in the declared order', async () => {
    const page = (after: string | undefined): Promise<Page<Note>> =>
      collection.search({ text: 'r', where: { organisation: 'mbo' }, order: 'descending', after, limit: 1 })
    expect(await allPages(page)).to.deep.equal(['b', 'a'])
  })

  it('as they are after a replace', async () => {
    const a = await collection.get('a')
    await collection.replace({ ...a, title: 'Anders' })
    expect(await search('renee vries')).to.deep.equal([])
    expect(await search('anders')).to.deep.equal(['a'])
  })

  it('and takes a text for a text', async () => {
    expect(await search('.* $gt % _ "')).to.deep.equal([])
  })
})

interface Text extends StoredDocument {
  readonly group: string
  readonly words: readonly string[]
}

const texts = defineCollection<Text>({
  name: 'texts',
  schema: new Schema({ group: required(String), words: required([String]) }),
  indexes: [],
  words: { fields: ['words'], verbatim: true, beside: ['group'] },
  schemaVersion: 1,
  migrations: [],
})

describeOnBothEngines('A collection whose words are made ready', (openTestStore) => {
  let collection: Collection<Text>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(texts)
    await collection.insertMany([
      { _id: 'a', group: 'one', words: ['las.', '-naad', 'lassen'] },
      { _id: 'b', group: 'one', words: ['last', 'naad', 'lassen'] },
      { _id: 'c', group: 'two', words: ['las.', 'naad'] },
      { _id: 'd', group: 'one', words: [] },
    ])
  })
  const search = async (...words: WordBeginnings[]): Promise<string[]> =>
    ids(await collection.search({ words, where: { group: 'one' } }))

  it('keeps their marks', async () => {
    expect(await search(['las.'])).to.deep.equal(['a'])
    expect(await search(['-na'])).to.deep.equal(['a'])
    expect(await search(['na'])).to.deep.equal(['b'])
  })

  it('is searched for one word of every list, each document once', async () => {
    expect(await search(['las.', 'lassen', 'last'])).to.deep.equal(['a', 'b'])
    expect(await search(['las'], ['naad', '-naad'])).to.deep.equal(['a', 'b'])
    expect(await search(['las.', 'x'], ['naad', 'y'])).to.deep.equal([])
    expect(await search()).to.deep.equal(['a', 'b', 'd'])
  })

  it('comes in pages', async () => {
    const page = (after: string | undefined) =>
      collection.search({ words: [['las.', 'last'], ['lassen']], after, limit: 1, order: 'descending' })
    expect(await allPages(page)).to.deep.equal(['b', 'a'])
  })

  it('is not searched with a text, nor texts with words', async () => {
    expect(await codeOf(collection.search({ text: 'las' }))).to.be.instanceOf(TypeError)
    const others = await (await openTestStore()).collection(notes)
    expect(await codeOf(others.search({ words: [['las']] }))).to.be.instanceOf(TypeError)
  })
})
