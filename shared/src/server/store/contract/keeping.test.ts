import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import { aNote, codeOf, later, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection keeps a document as it was given', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  it('with its version, dates, binary, nulls and signed text', async () => {
    const signed = {
      '@context': { 'https://w3id.org/x': '$date' },
      $date: 'not a mark',
      list: [1.5, { $binary: 'x' }, null],
    }
    const given = aNote('a', { email: null, attachment: new Uint8Array([0, 255, 1]), signed, dueAt: later(1) })
    const stored = await collection.insert(given)
    expect(stored).to.deep.equal({ ...given, version: 1, schemaVersion: 1 })
    expect(await collection.get('a')).to.deep.equal(stored)
  })

  it('and leaves out what is undefined', async () => {
    expect(await collection.insert(aNote('a', { slug: undefined }))).not.to.have.property('slug')
  })

  it('and does not find what is not there', async () => {
    expect(await codeOf(collection.get('nobody'))).to.equal('not-found')
    expect(await collection.findOne({ _id: 'nobody' })).to.equal(null)
  })
})
