import { expect } from 'chai'
import { describeOnBothEngines } from '../../testing/both-engines.ts'
import type { Collection } from '../collection.ts'
import { aNote, allPages, codeOf, later, notes, type Note } from '../testing/note.ts'

describeOnBothEngines('A collection gives pages', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  it('that neither repeat nor skip when documents come in between', async () => {
    await collection.insertMany(
      Array.from({ length: 25 }, (_, index) =>
        aNote(`n${String(index).padStart(2, '0')}`, { createdAt: later(index % 5) }),
      ),
    )
    let extra = 0
    const found = await allPages(async (after) => {
      const page = await collection.find({ where: { organisation: 'mbo' }, orderBy: 'createdAt', after, limit: 4 })
      await collection.insert(aNote(`before${extra++}`, { createdAt: later(-1) }))
      return page
    })
    expect(found).to.have.length(25)
    expect(new Set(found).size).to.equal(25)
  })

  it('in both directions also where the ordering field is null', async () => {
    await collection.insertMany(
      [null, 3, null, 1, 2].map((minutes, index) =>
        aNote(`n${index}`, { dueAt: minutes === null ? null : later(minutes) }),
      ),
    )
    const up = await allPages((after) => collection.find({ orderBy: 'dueAt', after, limit: 1 }))
    expect(up).to.deep.equal(['n0', 'n2', 'n3', 'n4', 'n1'])
    expect(
      await allPages((after) => collection.find({ orderBy: 'dueAt', order: 'descending', after, limit: 1 })),
    ).to.deep.equal(up.toReversed())
  })

  it('and refuses a cursor of another list, or a made-up one', async () => {
    await collection.insertMany([aNote('a'), aNote('b')])
    const { next } = await collection.find({ where: { organisation: 'mbo' }, orderBy: 'createdAt', limit: 1 })
    const made = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    for (const after of [
      next ?? '',
      '',
      'x',
      made(null),
      made(['_id  ascending', { $gt: '' }, 'a']),
      made(['_id  ascending', null, { $gt: '' }]),
    ]) {
      expect(await codeOf(collection.find({ after, limit: 1 })), after).to.equal('invalid-cursor')
    }
  })

  it('of 20,000 documents, each once', async () => {
    for (let batch = 0; batch < 20; batch += 1) {
      await collection.insertMany(
        Array.from({ length: 1000 }, (_, index) => aNote(`n${batch * 1000 + index}`, { createdAt: later(index % 97) })),
      )
    }
    const found = await allPages((after) =>
      collection.find({ where: { organisation: 'mbo', state: 'open' }, orderBy: 'createdAt', after, limit: 500 }),
    )
    expect(new Set(found).size).to.equal(20_000)
    expect(found).to.have.length(20_000)
  }).timeout(120_000)
})
