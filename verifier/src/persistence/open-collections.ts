import { openPresentationExchanges, type Store } from '@stapel/shared/server'
import { openInstallationKeys } from './installation-keys.ts'
import { openJobProfiles } from './job-profiles.ts'
import { openKeptVerifications } from './kept-verifications.ts'
import { openVerificationBatches } from './verification-batches.ts'

/** Opens everything that the verifier stores: repositories for the domain, and the collections on which jobs work. */
export async function openCollections(store: Store) {
  const keptVerifications = await openKeptVerifications(store)
  const jobProfiles = await openJobProfiles(store)
  const batches = await openVerificationBatches(store)
  const exchanges = await openPresentationExchanges(store)
  const installationKeys = await openInstallationKeys(store)
  return {
    repositories: {
      keptVerifications: keptVerifications.repository,
      batches: batches.repository,
      jobProfiles: jobProfiles.repository,
    },
    collections: {
      keptVerifications: keptVerifications.collection,
      batches: batches.collection,
      jobProfiles: jobProfiles.collection,
      exchanges,
    },
    installationKeys,
  }
}

export type VerifierCollections = Awaited<ReturnType<typeof openCollections>>['collections']
