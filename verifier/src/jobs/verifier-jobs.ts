import { createJob, createPresentationJob, nothingOutstanding, type Job } from '@stapel/shared/server'
import type { VerifierPorts } from '../domain/ports.ts'
import type { VerifierCollections } from '../persistence/open-collections.ts'

/** All work that outlives a request. Each brings things to what its aggregate says now, so late and repeated runs do no harm. */
export function createVerifierJobs(
  { clock }: Pick<VerifierPorts, 'clock'>,
  collections: VerifierCollections,
): readonly Job[] {
  return [
    createPresentationJob({ exchanges: collections.exchanges, clock }),
    createJob({
      name: 'delete-kept-verifications',
      collection: collections.keptVerifications,
      run: (kept) => Promise.resolve(kept.expiresAt <= clock.now() ? null : kept),
    }),
    createJob({
      name: 'delete-verification-batches',
      collection: collections.batches,
      run: (batch) => Promise.resolve(batch.expiresAt <= clock.now() ? null : batch),
    }),
    createJob({
      name: 'delete-forgotten-job-profiles',
      collection: collections.jobProfiles,
      // Who comes back to a draft moves its end.
      run: ({ versions, ...series }) =>
        Promise.resolve(versions.length === 0 ? null : { ...series, versions, work: nothingOutstanding }),
    }),
  ]
}
