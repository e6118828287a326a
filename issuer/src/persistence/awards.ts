import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { AwardRepository } from '../domain/awards/award-repository.ts'
import { servedForms } from '../domain/awards/offer-state.ts'
import { awardStates, type Award, type AwardState } from '../domain/awards/award.ts'
import type { New } from '../domain/aggregate.ts'
import type { StatusPurpose } from '../domain/status-lists/status-list.ts'
import { actor, aggregateFields, workIndex } from './common-fields.ts'
import { collectAll, insertPlaced, replacePlaced } from './insert-once.ts'
import { indexesIn, placedFields, placedIndexes, type PlacedFields } from './placed.ts'
import { findSignedBy, signedByIndex } from './signed-by.ts'

interface StoredAward extends Award, PlacedFields {
  /** References of the present and the used offers. */
  readonly offers: readonly string[]
  /** What is searched. */
  readonly words: readonly string[]
  /** The methods that signed the forms that are served. */
  readonly signedBy: readonly string[]
}

const form = new Schema({
  kind: oneOf(['file', 'wallet']),
  text: required(String),
  status: required(new Schema({ list: required(Number), index: required(Number) })),
  signedAt: required(String),
  verificationMethod: required(String),
  signedAnewAt: optional(String),
  configuration: optional(String),
  holder: optional(String),
  holderKey: optional(String),
  offer: optional(String),
})

const offer = new Schema({
  reference: required(String),
  expiresAt: required(String),
  txCode: optional(String),
  sendings: required(Number),
  notify: required(Boolean),
})

const change = new Schema({
  at: required(String),
  actor: required(actor),
  to: oneOf(awardStates),
  reason: optional(String),
})

const definition = defineCollection<StoredAward>({
  name: 'awards',
  schema: new Schema({
    ...aggregateFields,
    achievement: required(String),
    achievementKey: required(String),
    achievementOwner: optional(String),
    achievementName: required(String),
    recipient: required(new Schema({ name: required(String), email: optional(String), language: oneOf(['nl', 'en']) })),
    awardedAt: required(String),
    awardedBy: required(actor),
    awardedDate: required(String),
    validFrom: required(String),
    validUntil: optional(String),
    route: optional(String),
    results: required([new Schema({ outcome: required(String), rubric: optional(String) })]),
    grade: optional(String),
    evidence: required([Schema.Types.Mixed]),
    narrative: optional(String),
    identitySalt: required(String),
    state: oneOf(awardStates),
    history: required([change]),
    forms: required([form]),
    offer: required(offer),
    supersedes: optional(String),
    supersededBy: optional(String),
    batch: optional(new Schema({ id: required(String), row: required(Number) })),
    outstanding: required([String]),
    places: required([String]),
    setIn: required([String]),
    unpublished: required([Number]),
    offers: required([String]),
    words: required([String]),
    signedBy: required([String]),
  }),
  indexes: [
    workIndex,
    ...placedIndexes,
    { fields: ['organisation', 'offers'] },
    { fields: ['organisation', 'state'] },
    signedByIndex,
  ],
  words: {
    fields: ['words'],
    beside: ['organisation', 'achievement', 'state', 'batch.id'],
    orderBy: 'awardedAt',
  },
  schemaVersion: 2,
  migrations: [{ from: 1, to: 2, migrate: migrateAward }],
})

export async function openAwards(store: Store) {
  const collection = await store.collection(definition)
  const repository: AwardRepository = {
    insert: (award) => insertPlaced(collection, withIndexed(award)),
    insertMany: (awards) => collection.insertMany(awards.map(withIndexed)),
    get: (org, id) => inOrganisation(collection, org).get(id),
    find: (org, id) => inOrganisation(collection, org).findOne({ _id: id }),
    findByOffer: (org, reference) => inOrganisation(collection, org).findOne({ offers: reference }),
    replace: (award) => replacePlaced(inOrganisation(collection, award.organisation), withIndexed(award)),
    search: (org, { text = '', achievement, state, batch, after, limit = 50 }) =>
      inOrganisation(collection, org).search({
        text,
        where: {
          ...(achievement !== undefined && { achievement }),
          ...(state !== undefined && { state }),
          ...(batch !== undefined && { 'batch.id': batch }),
        },
        order: 'descending',
        after,
        limit,
      }),
    async countByState(org) {
      const counts = await Promise.all(
        awardStates.map(async (state) => [state, await inOrganisation(collection, org).count({ state })] as const),
      )
      return Object.fromEntries(counts) as Record<AwardState, number>
    },
    async indexesSet(org, list, purpose) {
      const off = await collectAll((after) =>
        inOrganisation(collection, org).find({ where: { setIn: `${purpose}/${list}` }, after, limit: 1000 }),
      )
      return off.flatMap(({ forms }) =>
        indexesIn(
          list,
          forms.map(({ status }) => status),
        ),
      )
    },
    statusOutstanding: async (org, list) =>
      (await inOrganisation(collection, org).findOne({ unpublished: list })) !== null,
    ...findSignedBy(collection),
  }
  // The jobs write whole awards too: what is indexed follows there as well.
  return {
    collection: { ...collection, replace: (award: StoredAward) => collection.replace(withIndexed(award)) },
    repository,
  }
}

/** Revoked and superseded stand in the revocation list, suspended in the suspension list. */
const purposeOf: Record<AwardState, StatusPurpose | null> = {
  active: null,
  suspended: 'suspension',
  revoked: 'revocation',
  superseded: 'revocation',
}

function withIndexed<T extends New<Award>>(
  award: T,
): T & Pick<StoredAward, keyof PlacedFields | 'offers' | 'words' | 'signedBy'> {
  const { forms, state, outstanding, offer: present, recipient, achievementName } = award
  const used = forms.flatMap((one) => (one.kind === 'wallet' ? [one.offer] : []))
  const places = forms.map(({ status }) => status)
  return {
    ...award,
    ...placedFields(places, purposeOf[state], outstanding.includes('status')),
    offers: [...new Set([present.reference, ...used])],
    signedBy: signersOf(forms),
    words: [recipient.name, achievementName, ...(recipient.email === undefined ? [] : [recipient.email])],
  }
}

function signersOf(forms: Award['forms']): readonly string[] {
  return [...new Set(servedForms({ forms }).map(({ verificationMethod }) => verificationMethod))]
}

/** From before it was kept who signed. */
export function migrateAward(award: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...award, signedBy: signersOf(award['forms'] as Award['forms']) }
}
