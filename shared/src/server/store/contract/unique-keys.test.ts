import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import { aNote, codeOf, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection has unique keys', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  it('the _id', async () => {
    await collection.insert(aNote('a'))
    expect(await codeOf(collection.insert(aNote('a')))).to.equal('already-exists')
  })

  it('several fields together', async () => {
    await collection.insert(aNote('a', { email: 'x@example' }))
    await collection.insert(aNote('b', { email: 'x@example', organisation: 'other' }))
    const failure = await collection.insert(aNote('c', { email: 'x@example' })).catch((error: unknown) => error)
    expect(failure).to.have.property('code', 'already-exists')
    expect(failure).to.have.deep.property('key', ['organisation', 'email'])
  })

  it('that do not hold for those without the key', async () => {
    await collection.insert(aNote('a', { email: null }))
    await collection.insert(aNote('b', { email: null }))
    await collection.insert(aNote('c'))
    expect(await collection.count({ organisation: 'mbo' })).to.equal(3)
  })

  it('that a document leaves when its key becomes null', async () => {
    // The server in use for these tests never frees the key that a document was inserted with, only a later one; MongoDB does both.
    const first = await collection.insert(aNote('a', { email: 'first@example' }))
    expect(await collection.replace({ ...first, email: 'x@example' })).to.equal(true)
    expect(await collection.replace({ ...first, email: null, version: 2 })).to.equal(true)
    await collection.insert(aNote('b', { email: 'x@example' }))
    expect((await collection.findOne({ organisation: 'mbo', email: 'x@example' }))?._id).to.equal('b')
  })

  it('through an array', async () => {
    await collection.insert(aNote('a', { keys: [{ hash: 'one' }, { hash: 'two' }] }))
    await collection.insert(aNote('b'))
    await collection.insert(aNote('c'))
    expect(await codeOf(collection.insert(aNote('d', { keys: [{ hash: 'two' }] })))).to.equal('already-exists')
    expect((await collection.findOne({ 'keys.hash': 'two' }))?._id).to.equal('a')
  })

  it('that a replace respects, and frees', async () => {
    const a = await collection.insert(aNote('a', { email: 'a@example' }))
    const b = await collection.insert(aNote('b', { email: 'b@example' }))
    expect(await codeOf(collection.replace({ ...b, email: 'a@example' }))).to.equal('already-exists')
    expect((await collection.get('b')).version).to.equal(1)
    expect(await collection.delete('a', a.version)).to.equal(true)
    expect(await collection.replace({ ...b, email: 'a@example' })).to.equal(true)
  })

  it('of which insertMany says per document which one is taken', async () => {
    await collection.insert(aNote('a', { email: 'a@example' }))
    expect(
      await collection.insertMany([aNote('b'), aNote('a'), aNote('c', { email: 'a@example' }), aNote('d')]),
    ).to.deep.equal([
      { outcome: 'inserted', _id: 'b' },
      { outcome: 'duplicate', _id: 'a', key: ['_id'] },
      { outcome: 'duplicate', _id: 'c', key: ['organisation', 'email'] },
      { outcome: 'inserted', _id: 'd' },
    ])
    expect(await collection.count({})).to.equal(3)
  })

  it('that only one of fifty gets', async () => {
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, index) => codeOf(collection.insert(aNote(`n${index}`, { email: 'one@example' })))),
    )
    expect(claims.filter((code) => code === null)).to.have.length(1)
    expect(claims.filter((code) => code === 'already-exists')).to.have.length(49)
  })
})
