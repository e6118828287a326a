import { defineCollection, oneOf, optional, required, workDueAt, type StoredDocument } from '@stapel/shared/server'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { Schema } from 'mongoose'
import { noHistory } from '../domain/qualifications/designing/design-history.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { openQualifications } from './qualifications.ts'

interface BeforeTheEditor extends StoredDocument {
  readonly organisation: string
  readonly code: string
  readonly number: number
  readonly state: string
  readonly content: Readonly<Record<string, unknown>>
}

/** As the collection was before qualifications had an editor. */
const before = defineCollection<BeforeTheEditor>({
  name: 'qualifications',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    number: required(Number),
    state: oneOf(['draft', 'published', 'withdrawn']),
    content: required(Schema.Types.Mixed),
    updatedAt: required(String),
    publishedAt: optional(String),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code', 'number'] }],
  ...firstSchema,
})

describeOnBothEngines('A qualification of before there was an editor', (openTestStore) => {
  it('can be edited: what it is for is Dutch, nobody was tried on it, and a draft begins a history', async () => {
    const store = await openTestStore()
    const old = await store.collection(before)
    const versionOf = (number: number, state: string, description?: string) => ({
      _id: `metaalpunt/cnc.${number}`,
      organisation: 'metaalpunt',
      code: 'cnc',
      number,
      state,
      content: { title: { nl: 'Vakbekwaam CNC' }, ...(description !== undefined && { description }) },
      updatedAt: '2026-11-01T09:00:00Z',
      unlogged: [],
      work: workDueAt(new Date('2026-11-01T09:00:00Z')),
    })
    await old.insertMany([versionOf(1, 'published', 'Voor wie op een CNC-machine werkt.'), versionOf(2, 'draft')])

    const { repository } = await openQualifications(store)
    const published = await repository.get('metaalpunt', 'cnc.1')
    expect(published.content.description).to.deep.equal({ nl: 'Voor wie op een CNC-machine werkt.' })
    expect(published).to.deep.include({ learners: [], state: 'published' })
    expect(published).not.to.have.property('history')
    const draft = await repository.get('metaalpunt', 'cnc.2')
    expect(draft).to.deep.include({ learners: [], history: noHistory })
    expect(draft.content).to.deep.equal({ title: { nl: 'Vakbekwaam CNC' } })
  })
})
