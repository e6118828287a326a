import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import { inOrganisation } from '../in-organisation.ts'
import { aNote, codeOf, ids, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection seen by one organisation', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  it('holds nothing of another', async () => {
    const other = await collection.insert(aNote('theirs', { organisation: 'other', email: 'x@example' }))
    const own = inOrganisation(collection, 'mbo')
    await own.insert(aNote('ours'))
    expect(await codeOf(own.get('theirs'))).to.equal('not-found')
    expect(await own.findOne({ _id: 'theirs' })).to.equal(null)
    expect(await own.findOne({ email: 'x@example' })).to.equal(null)
    expect(ids(await own.find({}))).to.deep.equal(['ours'])
    expect(ids(await own.search({ text: 'note' }))).to.deep.equal(['ours'])
    expect(await own.count({})).to.equal(1)
    expect(await own.delete('theirs', 1)).to.equal(false)
    expect(await own.replace({ ...other, organisation: 'mbo' })).to.equal(false)
    for (const reach of [
      own.insert(aNote('x', { organisation: 'other' })),
      own.find({ where: { organisation: 'other' } }),
      own.replace(other),
    ]) {
      expect(await codeOf(reach)).to.be.instanceOf(TypeError)
    }
    expect(await collection.get('theirs')).to.deep.equal(other)
  })
})
