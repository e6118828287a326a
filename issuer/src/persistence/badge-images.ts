import {
  defineCollection,
  inOrganisation,
  required,
  type OrganisationDocument,
  type Store,
} from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { BadgeImageRepository } from '../domain/achievements/badge-image-repository.ts'
import { firstSchema } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

interface StoredBadgeImage extends OrganisationDocument {
  readonly png: string
}

const definition = defineCollection<StoredBadgeImage>({
  name: 'badge-images',
  schema: new Schema({ organisation: required(String), png: required(String) }),
  indexes: [],
  ...firstSchema,
})

export async function openBadgeImages(store: Store): Promise<BadgeImageRepository> {
  const collection = await store.collection(definition)
  return {
    async save(org, sha256, png) {
      await insertOnce(collection, {
        _id: `${org}/${sha256}`,
        organisation: org,
        png: Buffer.from(png).toString('base64'),
      })
    },
    async get(org, sha256) {
      const { png } = await inOrganisation(collection, org).get(`${org}/${sha256}`)
      return new Uint8Array(Buffer.from(png, 'base64'))
    },
  }
}
