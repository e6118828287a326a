import { defineCollection, optional, required, workDueAt, type StoredDocument } from '@stapel/shared/server'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { Schema } from 'mongoose'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { openOutcomes } from './outcomes.ts'

interface BeforeDutch extends StoredDocument {
  readonly organisation: string
  readonly code: string
  readonly words: readonly string[]
}

/** As the collection was when the store made the words of texts. */
const before = defineCollection<BeforeDutch>({
  name: 'outcomes',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    framework: optional(String),
    versions: required([Schema.Types.Mixed]),
    words: required([String]),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code'] }, { fields: ['organisation', 'framework', 'code'] }],
  words: { fields: ['words'], beside: ['organisation'], orderBy: 'code' },
  ...firstSchema,
})

describeOnBothEngines('Outcomes of before they were searched in Dutch', (openTestStore) => {
  it('are found by forms and parts of words, in their own organisation', async () => {
    const store = await openTestStore()
    const outcome = (organisation: string, code: string, text: string) => ({
      _id: `${organisation}/${code}`,
      organisation,
      code,
      versions: [{ text: { nl: text }, plain: { nl: text } }],
      words: [code, text, text],
      unlogged: [],
      work: workDueAt(new Date('2026-11-01T09:00:00Z')),
    })
    const old = await store.collection(before)
    await old.insertMany([
      outcome('metaalpunt', 'a', 'Leest een werktekening van een freesmachine.'),
      outcome('metaalpunt', 'b', 'Kan hoeknaadlassen.'),
      outcome('lindehof', 'c', 'Leest een tekening.'),
    ])

    const { repository } = await openOutcomes(store)
    const found = async (text: string) => (await repository.search('metaalpunt', text)).items.map(({ code }) => code)
    expect(await found('tekeningen')).to.deep.equal(['a'])
    expect(await found('lassen')).to.deep.equal(['b'])
    expect(await found('frezen machines')).to.deep.equal(['a'])
    expect(await found('lezen van een laser')).to.deep.equal([])
    expect(await found('zonder')).to.deep.equal([])
    expect(await found('')).to.deep.equal(['a', 'b'])

    await repository.replace({ ...(await repository.get('metaalpunt', 'b')), framework: 'handwerk' })
    expect(await found('las')).to.deep.equal(['b'])
  })
})
