import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import type { Page } from '../query.ts'
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
