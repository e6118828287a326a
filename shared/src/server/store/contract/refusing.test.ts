import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import { aNote, codeOf, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection refuses a document that breaks its schema, on every write', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  const defects: readonly [string, object][] = [
    ['an unknown member', { unknown: 1 }],
    ['an unknown member of a part', { keys: [{ hash: 'h', unknown: 1 }] }],
    ['a missing member', { organisation: undefined }],
    ['a number as text', { count: '5' }],
    ['a text as number', { title: 5 }],
    ['a date as text', { createdAt: '2026-11-23' }],
    ['a word that is not on the list', { state: 'lost' }],
    ['text where a list of parts belongs', { keys: 'h' }],
  ]
  for (const [name, defect] of defects) {
    it(name, async () => {
      const note = { ...aNote('a'), ...defect } as unknown as Note
      expect(await codeOf(collection.insert(note))).to.equal('document-invalid')
      expect(await codeOf(collection.insertMany([aNote('b'), note]))).to.equal('document-invalid')
      expect(await collection.count({})).to.equal(0)
      const stored = await collection.insert(aNote('a'))
      expect(await codeOf(collection.replace({ ...stored, ...defect }))).to.equal('document-invalid')
    })
  }
})
