import type { Store } from './collection.ts'
import { openEmbeddedStore } from './embedded/open-embedded-store.ts'
import { openMongoStore } from './mongo/open-mongo-store.ts'

export interface StoreLocation {
  /** The name of the service: of its file in `dataDir`, and of its collections in MongoDB. */
  readonly service: string
  readonly dataDir: string
  /** Takes the place of the file. */
  readonly mongodbUri?: string | undefined
}

export function openStore({ service, dataDir, mongodbUri }: StoreLocation): Promise<Store> {
  return mongodbUri === undefined ? openEmbeddedStore({ dataDir, service }) : openMongoStore({ mongodbUri, service })
}
