import { checkIds, verdicts } from '@stapel/shared'
import {
  DuplicateKeyError,
  defineCollection,
  oneOf,
  optional,
  required,
  workFields,
  workIndex,
  type Store,
} from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { KeptVerificationRepository } from '../domain/kept-verifications/kept-verification-repository.ts'
import type { KeptVerification } from '../domain/kept-verifications/kept-verification.ts'
import { deleteWhole } from './delete-whole.ts'

const check = new Schema({
  id: oneOf(checkIds),
  outcome: oneOf(['passed', 'failed', 'not-checked']),
  code: optional(String),
})

const report = new Schema({
  kind: oneOf(['credential', 'presentation', 'unreadable']),
  verdict: oneOf(verdicts),
  verifiedAt: required(String),
  carrier: required(String),
  checks: required([check]),
  content: optional(Schema.Types.Mixed),
  parts: optional([Schema.Types.Mixed]),
})

const definition = defineCollection<KeptVerification>({
  name: 'kept-verifications',
  schema: new Schema({
    ...workFields,
    keptAt: required(Date),
    expiresAt: required(Date),
    report: required(report),
  }),
  indexes: [workIndex],
  schemaVersion: 1,
  migrations: [],
})

export async function openKeptVerifications(store: Store) {
  const collection = await store.collection(definition)
  const repository: KeptVerificationRepository = {
    async insert(kept) {
      try {
        return await collection.insert(kept)
      } catch (error) {
        if (error instanceof DuplicateKeyError) return collection.get(kept._id)
        throw error
      }
    },
    find: (id) => collection.findOne({ _id: id }),
    delete: (id) => deleteWhole(collection, id),
  }
  return { collection, repository }
}
