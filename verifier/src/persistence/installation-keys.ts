import { defineCollection, DuplicateKeyError, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { InstallationKeyRepository, StoredInstallationKey } from '../domain/installation-key/installation-key.ts'

const definition = defineCollection<StoredInstallationKey>({
  name: 'installation-keys',
  schema: new Schema({
    publicJwk: required(Schema.Types.Mixed),
    sealedPrivateJwk: required(String),
    createdAt: required(Date),
  }),
  indexes: [],
  schemaVersion: 1,
  migrations: [],
})

/** Fixed, so that two processes that start at once can't make two. */
const _id = 'asking'

export async function openInstallationKeys(store: Store): Promise<InstallationKeyRepository> {
  const collection = await store.collection(definition)
  return {
    find: () => collection.findOne({ _id }),
    async insert(key) {
      try {
        return await collection.insert({ _id, ...key })
      } catch (error) {
        if (error instanceof DuplicateKeyError) return collection.get(_id)
        throw error
      }
    },
  }
}
