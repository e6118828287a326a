import { expect } from 'chai'
import { Schema } from 'mongoose'
import { describeOnBothEngines } from '../testing/both-engines.ts'
import { changeDocument } from './change-document.ts'
import type { Collection, StoredDocument } from './collection.ts'
import { defineCollection } from './define-collection.ts'
import { inOrganisation, type OrganisationDocument } from './in-organisation.ts'
import type { Page, Where } from './query.ts'
import { oneOf, optional, required } from './schema-fields.ts'

interface Note extends OrganisationDocument {
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly createdAt: Date
  readonly dueAt: Date | null
  readonly email?: string | null
  readonly slug?: string
  readonly keys: readonly { readonly hash: string }[]
  readonly count: number
  readonly attachment?: Uint8Array
  readonly signed?: unknown
}

const notes = defineCollection<Note>({
  name: 'notes',
  schema: new Schema({
    organisation: required(String),
    title: optional(String),
    state: oneOf(['open', 'closed']),
    createdAt: required(Date),
    dueAt: optional(Date),
    email: optional(String),
    slug: optional(String),
    keys: [new Schema({ hash: required(String) })],
    count: required(Number),
    attachment: optional(Buffer),
    signed: optional(Schema.Types.Mixed),
  }),
  indexes: [
    { fields: ['organisation', 'state', 'createdAt'] },
    { fields: ['organisation', 'createdAt'] },
    { fields: ['dueAt'] },
    { fields: ['organisation', 'email'], unique: true },
    { fields: ['keys.hash'], unique: true },
  ],
  words: { fields: ['title', 'email'], beside: ['organisation', 'state'], orderBy: 'createdAt' },
  schemaVersion: 1,
  migrations: [],
})

const monday = new Date('2026-11-23T09:00:00Z')
const later = (minutes: number): Date => new Date(monday.getTime() + minutes * 60_000)

function aNote(id: string, changes: Partial<Note> = {}): Omit<Note, 'version' | 'schemaVersion'> {
  return {
    _id: id,
    organisation: 'mbo',
    title: `Note ${id}`,
    state: 'open',
    createdAt: monday,
    dueAt: null,
    keys: [],
    count: 0,
    ...changes,
  }
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  const failure: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  return typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : failure
}

const ids = (page: Page<StoredDocument>): string[] => page.items.map(({ _id }) => _id)

async function allPages<T extends StoredDocument>(
  page: (after: string | undefined) => Promise<Page<T>>,
): Promise<string[]> {
  const found: string[] = []
  let after: string | undefined
  do {
    const { items, next }: Page<T> = await page(after)
    found.push(...items.map(({ _id }) => _id))
    after = next ?? undefined
  } while (after !== undefined)
  return found
}

describeOnBothEngines('A collection', (openTestStore) => {
  let collection: Collection<Note>

  beforeEach(async () => {
    collection = await (await openTestStore()).collection(notes)
  })

  describe('keeps a document as it was given', () => {
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

  describe('refuses a document that breaks its schema, on every write', () => {
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

  describe('has unique keys', () => {
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
        Array.from({ length: 50 }, (_, index) =>
          codeOf(collection.insert(aNote(`n${index}`, { email: 'one@example' }))),
        ),
      )
      expect(claims.filter((code) => code === null)).to.have.length(1)
      expect(claims.filter((code) => code === 'already-exists')).to.have.length(49)
    })
  })

  describe('has optimistic concurrency', () => {
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
        Array.from({ length: 50 }, () =>
          changeDocument(collection, 'a', (note) => ({ ...note, count: note.count + 1 })),
        ),
      )
      expect(await collection.get('a')).to.include({ count: 50, version: 51 })
    }).timeout(30_000)
  })

  describe('finds on declared indexes', () => {
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
        expect(
          await codeOf(collection.find({ where: { organisation: hostile as unknown as string } })),
        ).to.be.instanceOf(TypeError)
      }
    })
  })

  describe('gives pages', () => {
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
          Array.from({ length: 1000 }, (_, index) =>
            aNote(`n${batch * 1000 + index}`, { createdAt: later(index % 97) }),
          ),
        )
      }
      const found = await allPages((after) =>
        collection.find({ where: { organisation: 'mbo', state: 'open' }, orderBy: 'createdAt', after, limit: 500 }),
      )
      expect(new Set(found).size).to.equal(20_000)
      expect(found).to.have.length(20_000)
    }).timeout(120_000)
  })

  describe('searches words', () => {
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

  describe('seen by one organisation', () => {
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
})
