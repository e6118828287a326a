import type { Store } from '@stapel/shared/server'
import { openKeptVerifications } from './kept-verifications.ts'

/** Opens everything that the verifier stores: repositories for the domain, and the collections on which jobs work. */
export async function openCollections(store: Store) {
  const keptVerifications = await openKeptVerifications(store)
  return {
    repositories: { keptVerifications: keptVerifications.repository },
    collections: { keptVerifications: keptVerifications.collection },
  }
}

export type VerifierCollections = Awaited<ReturnType<typeof openCollections>>['collections']
