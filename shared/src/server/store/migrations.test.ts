import { expect } from 'chai'
import { Schema } from 'mongoose'
import { describeOnBothEngines } from '../testing/both-engines.ts'
import type { StoredDocument } from './stored-document.ts'
import { defineCollection, type Migration } from './define-collection.ts'
import { openStore } from './open-store.ts'
import { optional, required } from './schema-fields.ts'

interface PersonBefore extends StoredDocument {
  readonly name: string
}

interface Person extends StoredDocument {
  readonly givenName: string
  readonly familyName: string
  readonly key: string
}

const before = defineCollection<PersonBefore>({
  name: 'people',
  schema: new Schema({ name: required(String) }),
  indexes: [{ fields: ['name'] }],
  words: { fields: ['name'] },
  schemaVersion: 1,
  migrations: [],
})

const migrations: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    migrate({ name, ...rest }) {
      const [givenName = '', ...family] = String(name).split(' ')
      return { ...rest, givenName, familyName: family.join(' ') }
    },
  },
  { from: 2, to: 3, migrate: (person) => ({ ...person, key: String(person.familyName).toLowerCase() }) },
]

const now = defineCollection<Person>({
  name: 'people',
  schema: new Schema({ givenName: required(String), familyName: optional(String), key: required(String) }),
  indexes: [{ fields: ['familyName'] }, { fields: ['key'], unique: true }],
  words: { fields: ['familyName'] },
  schemaVersion: 3,
  migrations,
})

describeOnBothEngines('Migrations', (openTestStore) => {
  it('bring documents, indexes and words to the current release when the collection is opened', async () => {
    const store = await openTestStore()
    const old = await store.collection(before)
    await old.insertMany(
      Array.from({ length: 600 }, (_, index) => ({ _id: `p${index}`, name: `Ada Voorbeeld${index}` })),
    )
    const people = await store.collection(now)
    expect(await people.get('p7')).to.deep.equal({
      _id: 'p7',
      version: 2,
      schemaVersion: 3,
      givenName: 'Ada',
      familyName: 'Voorbeeld7',
      key: 'voorbeeld7',
    })
    expect((await people.findOne({ key: 'voorbeeld8' }))?._id).to.equal('p8')
    expect((await people.find({ where: { familyName: 'Voorbeeld9' } })).items).to.have.length(1)
    expect((await people.search({ text: 'ada' })).items).to.have.length(0)
    expect((await people.search({ text: 'voorbeeld59' })).items).to.have.length(11)
    expect(await people.count({})).to.equal(600)
  })

  it('may be started by two processes at once', async () => {
    const store = await openTestStore()
    await (
      await store.collection(before)
    ).insertMany(Array.from({ length: 50 }, (_, index) => ({ _id: `p${index}`, name: `Ada V${index}` })))
    const other = await openStore(store.location)
    try {
      const [mine, theirs] = await Promise.all([store.collection(now), other.collection(now)])
      expect((await mine.get('p1')).familyName).to.equal('V1')
      expect(await theirs.count({ key: 'v2' })).to.equal(1)
    } finally {
      await other.close()
    }
  })

  it('never run backward: an older release refuses newer documents', async () => {
    const store = await openTestStore()
    const old = await store.collection(before)
    await (await store.collection(now)).insert({ _id: 'p', givenName: 'Ada', familyName: 'V', key: 'v' })
    const refusals = await Promise.all(
      [old.get('p'), store.collection(before)].map((work) =>
        work.then(
          () => null,
          (error: unknown) => error,
        ),
      ),
    )
    for (const refusal of refusals) expect(refusal).to.have.property('code', 'schema-too-new')
  })

  it('leave no gap', async () => {
    const store = await openTestStore()
    const gap = await store.collection({ ...now, migrations: migrations.slice(1) }).then(
      () => null,
      (error: unknown) => error,
    )
    expect(gap).to.be.instanceOf(TypeError)
  })

  it('build an index that a release adds, over what is there', async () => {
    const store = await openTestStore()
    await (
      await store.collection(before)
    ).insertMany([
      { _id: 'a', name: 'Same' },
      { _id: 'b', name: 'Other' },
    ])
    const unique = await store.collection({ ...before, indexes: [{ fields: ['name'], unique: true }] })
    expect((await unique.findOne({ name: 'Same' }))?._id).to.equal('a')
    expect(
      await unique.insert({ _id: 'c', name: 'Same' }).then(
        () => null,
        (error: unknown) => error,
      ),
    ).to.have.property('code', 'already-exists')
  })
})
