import type { VerifierConfig } from '../config.ts'
import type { CreatedProfile } from '../domain/job-profiles/create-profile.ts'
import type { JobProfileSeries } from '../domain/job-profiles/job-profile-series.ts'
import { jobProfileUrl, presentJobProfile } from '../domain/job-profiles/present-job-profile.ts'

type Addresses = Pick<VerifierConfig, 'verifierUrl'>

/** The capability: whoever has this address may change the profile. */
export function editUrl({ verifierUrl }: Addresses, { id, editSecret }: CreatedProfile): string {
  return `${jobProfileUrl(verifierUrl, id)}/edit/${editSecret}`
}

/** One line of the public list. */
export function presentListed({ verifierUrl }: Addresses, series: JobProfileSeries) {
  const newest = series.versions.at(-1)
  if (newest === undefined) throw new TypeError('Only what is published is listed')
  const { title, employer, occupation, wants } = newest.content
  return {
    url: jobProfileUrl(verifierUrl, series._id),
    name: title,
    version: String(newest.number),
    ...(employer !== undefined && { employer }),
    ...(occupation !== undefined && { occupation }),
    wants: wants.length,
    publishedAt: newest.publishedAt,
  }
}

/** What its maker sees of it. */
export function presentOwn(config: Addresses, series: JobProfileSeries) {
  const { _id: id, state, draft, versions } = series
  return {
    id,
    url: jobProfileUrl(config.verifierUrl, id),
    state,
    draft: draft?.content ?? null,
    versions: presentVersions(config, series),
    ...(versions.length > 0 && { published: presentNewest(config, series) }),
  }
}

export function presentVersions({ verifierUrl }: Addresses, { _id, versions }: JobProfileSeries) {
  const url = jobProfileUrl(verifierUrl, _id)
  return versions.map(({ number, publishedAt }) => ({
    version: String(number),
    url: `${url}/versions/${number}`,
    publishedAt,
    ...(number > 1 && { supersedes: `${url}#${number - 1}` }),
  }))
}

function presentNewest({ verifierUrl }: Addresses, series: JobProfileSeries) {
  const newest = series.versions.at(-1)
  return newest && presentJobProfile(verifierUrl, series, newest)
}
