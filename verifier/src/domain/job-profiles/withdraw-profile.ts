import { assertMaker, type MakerKey } from './assert-maker.ts'
import { NothingToPublishError } from './errors.ts'
import type { VerifierPorts } from '../ports.ts'
import type { JobProfileSeries } from './job-profile-series.ts'

/**
 * Takes a published profile off the list and its address, or (`isOffline` false) brings it back as it was.
 * @throws NotFoundError InvalidEditSecretError NothingToPublishError when nothing was ever published
 */
export function withdrawProfile(
  { jobProfiles }: Pick<VerifierPorts, 'jobProfiles'>,
  { id, secret }: MakerKey,
  isOffline: boolean,
): Promise<JobProfileSeries> {
  return jobProfiles.change(id, (series) => {
    assertMaker(series, secret)
    if (series.versions.length === 0) throw new NothingToPublishError()
    return { ...series, state: isOffline ? 'withdrawn' : 'published' }
  })
}
