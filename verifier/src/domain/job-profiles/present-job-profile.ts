import type { JobProfile } from '@stapel/shared'
import type { JobProfileSeries, PublishedVersion } from './job-profile-series.ts'

export function jobProfileUrl(verifierUrl: string, id: string): string {
  return `${verifierUrl}/profiles/${id}`
}

/** A version as the engine and other systems read it. */
export function presentJobProfile(
  verifierUrl: string,
  { _id }: Pick<JobProfileSeries, '_id'>,
  { number, content }: Pick<PublishedVersion, 'number' | 'content'>,
): JobProfile {
  const id = jobProfileUrl(verifierUrl, _id)
  return { id, version: String(number), ...(number > 1 && { supersedes: `${id}#${number - 1}` }), ...content }
}
