import { NotFoundError } from '@stapel/shared/server'
import { ProfileWithdrawnError } from './errors.ts'
import type { VerifierPorts } from '../ports.ts'
import type { JobProfileSeries, PublishedVersion } from './job-profile-series.ts'

export interface PublishedProfile {
  readonly series: JobProfileSeries
  readonly version: PublishedVersion
}

/** A version by its number, or the newest. @throws NotFoundError ProfileWithdrawnError */
export async function findPublishedProfile(
  { jobProfiles }: Pick<VerifierPorts, 'jobProfiles'>,
  id: string,
  number?: string,
): Promise<PublishedProfile> {
  const series = await jobProfiles.get(id)
  const { versions, state } = series
  const version = number === undefined ? versions.at(-1) : versions.find((one) => String(one.number) === number)
  if (version === undefined) throw new NotFoundError('job profile')
  if (state === 'withdrawn') throw new ProfileWithdrawnError()
  return { series, version }
}
