import { defineCollection, inOrganisation, required, type Store, type StoredDocument } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { NonceRepository, OfferSessionRepository } from '../domain/offers/offer-repositories.ts'
import type { OfferSession } from '../domain/offers/offer-session.ts'
import { aggregateFields, firstSchema } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const handedOut = new Schema({ hash: required(String), expiresAt: required(String) })

const sessions = defineCollection<OfferSession>({
  name: 'offer-sessions',
  schema: new Schema({
    ...aggregateFields,
    award: required(String),
    codes: required([handedOut]),
    accessTokens: required([handedOut]),
    txCodeTriesLeft: required(Number),
  }),
  indexes: [{ fields: ['organisation', 'award'] }],
  ...firstSchema,
})

interface SpentNonce extends StoredDocument {
  readonly expiresAt: string
}

const nonces = defineCollection<SpentNonce>({
  name: 'spent-nonces',
  schema: new Schema({ expiresAt: required(String) }),
  indexes: [{ fields: ['expiresAt'] }],
  ...firstSchema,
})

export async function openOfferSessions(store: Store): Promise<OfferSessionRepository> {
  const collection = await store.collection(sessions)
  return {
    insert: (session) => insertOnce(collection, session),
    find: (org, reference) => inOrganisation(collection, org).findOne({ _id: reference }),
    replace: (session) => inOrganisation(collection, session.organisation).replace(session),
  }
}

export async function openNonces(store: Store): Promise<NonceRepository> {
  const collection = await store.collection(nonces)
  return {
    spend: (org, hash, expiresAt) => insertOnce(collection, { _id: `${org}/${hash}`, expiresAt }),
    async deleteExpired(now) {
      const expired = await collection.find({ where: { expiresAt: { lte: now } }, limit: 500 })
      for (const nonce of expired.items) await collection.delete(nonce._id, nonce.version)
    },
  }
}
