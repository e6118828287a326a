import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import { changeDocument } from '../change-document.ts'
import type { Collection } from '../collection.ts'
import { aNote, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection has optimistic concurrency', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  it('a replace says whether it did', async () => {
    const first = await collection.insert(aNote('a'))
    expect(await collection.replace({ ...first, title: 'new' })).to.equal(true)
    expect(await collection.replace({ ...first, title: 'too late' })).to.equal(false)
    expect(await collection.get('a')).to.include({ title: 'new', version: 2 })
  })

  it('a replace of what was deleted did not', async () => {
    const note = await collection.insert(aNote('a'))
    await collection.delete('a', 1)
    expect(await collection.replace(note)).to.equal(false)
    expect(await collection.findOne({ _id: 'a' })).to.equal(null)
  })

  it('a delete says whether it did', async () => {
    await collection.insert(aNote('a'))
    expect(await collection.delete('a', 2)).to.equal(false)
    expect(await collection.delete('a', 1)).to.equal(true)
    expect(await collection.delete('a', 1)).to.equal(false)
  })

  it('one of fifty writers of the same version wins', async () => {
    const note = await collection.insert(aNote('a'))
    const wins = await Promise.all(
      Array.from({ length: 50 }, (_, index) => collection.replace({ ...note, count: index + 1 })),
    )
    expect(wins.filter(Boolean)).to.have.length(1)
  })

  it('fifty writers lose no change', async () => {
    await collection.insert(aNote('a'))
    await Promise.all(
      Array.from({ length: 50 }, () => changeDocument(collection, 'a', (note) => ({ ...note, count: note.count + 1 }))),
    )
    expect(await collection.get('a')).to.include({ count: 50, version: 51 })
  }).timeout(30_000)
})
