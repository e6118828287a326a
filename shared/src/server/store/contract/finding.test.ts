import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import type { Where } from '../query.ts'
import { aNote, codeOf, ids, later, monday, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection finds on declared indexes', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  beforeEach(async () => {
    await collection.insertMany([
      aNote('a', { createdAt: later(3), dueAt: later(1), email: 'a@example' }),
      aNote('b', { createdAt: later(1), dueAt: null }),
      aNote('c', { createdAt: later(2), dueAt: later(5), state: 'closed' }),
      aNote('d', { createdAt: later(1), dueAt: later(2) }),
      aNote('e', { createdAt: later(1), organisation: 'other', dueAt: later(2) }),
    ])
  })

  it('by equality, in the order of the next field and then the _id', async () => {
    const where = { organisation: 'mbo', state: 'open' }
    expect(ids(await collection.find({ where, orderBy: 'createdAt' }))).to.deep.equal(['b', 'd', 'a'])
    expect(ids(await collection.find({ where, orderBy: 'createdAt', order: 'descending' }))).to.deep.equal([
      'a',
      'd',
      'b',
    ])
    expect(ids(await collection.find({ where }))).to.deep.equal(['a', 'b', 'd'])
  })

  it('by one of several values', async () => {
    expect(
      ids(await collection.find({ where: { organisation: 'mbo', state: { in: ['open', 'closed'] } } })),
    ).to.deep.equal(['a', 'b', 'c', 'd'])
    expect(ids(await collection.find({ where: { _id: { in: ['a', 'e', 'z'] } } }))).to.deep.equal(['a', 'e'])
  })

  it('by a range, in which null is never', async () => {
    expect(ids(await collection.find({ where: { dueAt: { lte: later(2) } } }))).to.deep.equal(['a', 'd', 'e'])
    expect(ids(await collection.find({ where: { dueAt: { gt: later(2) } } }))).to.deep.equal(['c'])
    expect(
      ids(await collection.find({ where: { organisation: 'mbo', createdAt: { gte: later(1), lt: later(3) } } })),
    ).to.deep.equal(['b', 'd', 'c'])
  })

  it('by null, which is also what is missing', async () => {
    expect(ids(await collection.find({ where: { dueAt: null } }))).to.deep.equal(['b'])
  })

  it('and counts', async () => {
    expect(await collection.count({ organisation: 'mbo' })).to.equal(4)
    expect(await collection.count({ dueAt: { lte: later(2) } })).to.equal(3)
    expect(await collection.count({})).to.equal(5)
  })

  it('follows a replace and a delete', async () => {
    const a = await collection.get('a')
    await collection.replace({ ...a, state: 'closed', email: 'b@example' })
    expect(await collection.findOne({ organisation: 'mbo', email: 'a@example' })).to.equal(null)
    expect(ids(await collection.find({ where: { organisation: 'mbo', state: 'closed' } }))).to.deep.equal(['a', 'c'])
    await collection.delete('a', 2)
    expect(await collection.count({ organisation: 'mbo', state: 'closed' })).to.equal(1)
  })

  it('and on nothing else', async () => {
    const elsewhere: readonly Where[] = [
      { title: 'Note a' },
      { state: 'open' },
      { createdAt: monday },
      { email: 'a@example' },
      { organisation: 'mbo', email: null },
      { slug: 'x' },
    ]
    for (const where of elsewhere) {
      expect(await codeOf(collection.find({ where }))).to.be.instanceOf(TypeError)
    }
  })

  it('and takes no operator for a value', async () => {
    for (const hostile of [{ $ne: null }, { $gt: '' }, ['mbo'], { in: [{ $ne: 1 }] }, { gt: { $ne: 1 } }, {}]) {
      expect(await codeOf(collection.find({ where: { organisation: hostile as unknown as string } }))).to.be.instanceOf(
        TypeError,
      )
    }
  })
})
