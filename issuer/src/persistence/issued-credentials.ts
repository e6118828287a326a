import { createHash } from 'node:crypto'
import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { New } from '../domain/aggregate.ts'
import type { StatusPlace } from '../domain/awards/award.ts'
import {
  openIssued,
  type IssuedCredential,
  type IssuedCredentialRepository,
} from '../domain/credentials/issued-credential.ts'
import { aggregateFields, workIndex } from './common-fields.ts'
import { collectAll, insertPlaced, replacePlaced } from './insert-once.ts'
import { indexesIn, placedFields, placedIndexes, type PlacedFields } from './placed.ts'
import { findSignedBy, signedByIndex } from './signed-by.ts'

type StoredCredential = IssuedCredential & PlacedFields & { readonly signedBy: readonly string[] }

const form = new Schema({
  text: required(String),
  status: required(new Schema({ list: required(Number), index: required(Number) })),
  signedAnewAt: optional(String),
})

const definition = defineCollection<StoredCredential>({
  name: 'issued-credentials',
  schema: new Schema({
    ...aggregateFields,
    credentialId: required(String),
    forms: required([form]),
    state: oneOf(['active', 'suspended', 'revoked']),
    history: required([Schema.Types.Mixed]),
    statusOutstanding: required(Boolean),
    places: required([String]),
    setIn: required([String]),
    unpublished: required([Number]),
    signedBy: required([String]),
  }),
  indexes: [workIndex, ...placedIndexes, signedByIndex],
  schemaVersion: 2,
  migrations: [{ from: 1, to: 2, migrate: migrateIssuedCredential }],
})

export async function openIssuedCredentials(store: Store) {
  const collection = await store.collection(definition)
  const repository: IssuedCredentialRepository = {
    insert: (credential) =>
      insertPlaced(collection, {
        ...withIndexed(credential),
        _id: idOf(credential.organisation, credential.credentialId),
      }),
    find: (org, credentialId) => inOrganisation(collection, org).findOne({ _id: idOf(org, credentialId) }),
    replace: (credential) =>
      replacePlaced(inOrganisation(collection, credential.organisation), withIndexed(credential)),
    async indexesSet(org, list, purpose) {
      const off = await collectAll((after) =>
        inOrganisation(collection, org).find({ where: { setIn: `${purpose}/${list}` }, after, limit: 1000 }),
      )
      return off.flatMap(({ forms }) => indexesIn(list, placesOf(forms)))
    },
    statusOutstanding: async (org, list) =>
      (await inOrganisation(collection, org).findOne({ unpublished: list })) !== null,
    ...findSignedBy(collection),
  }
  // The jobs write whole credentials too: what is indexed follows there as well.
  return {
    collection: { ...collection, replace: (one: StoredCredential) => collection.replace(withIndexed(one)) },
    repository,
  }
}

/** Two organisations may sign credentials with the same id. */
function idOf(org: string, credentialId: string): string {
  return `${org}/${createHash('sha256').update(credentialId, 'utf8').digest('base64url')}`
}

function placesOf(forms: IssuedCredential['forms']): StatusPlace[] {
  return forms.map(({ status }) => status)
}

function withIndexed<T extends New<IssuedCredential>>(
  credential: T,
): T & PlacedFields & Pick<StoredCredential, 'signedBy'> {
  const { forms, state, statusOutstanding } = credential
  const purpose = state === 'active' ? null : state === 'revoked' ? 'revocation' : 'suspension'
  return {
    ...credential,
    ...placedFields(placesOf(forms), purpose, statusOutstanding),
    signedBy: signersOf(forms),
  }
}

function signersOf(forms: IssuedCredential['forms']): readonly string[] {
  return [
    ...new Set(
      forms
        .filter(({ signedAnewAt }) => signedAnewAt === undefined)
        .map((form) => openIssued(form).proof.verificationMethod),
    ),
  ]
}

/** From before it was kept who signed. */
export function migrateIssuedCredential(credential: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...credential, signedBy: signersOf(credential['forms'] as IssuedCredential['forms']) }
}
