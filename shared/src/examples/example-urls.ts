import {
  exampleAchievementPlaces,
  exampleOutcomeKeysOf,
  exampleQualificationPlaces,
  type ExampleAchievementKey,
  type ExampleOrganisationSlug,
  type ExampleOutcomeKey,
  type ExampleQualificationKey,
} from './example-keys.ts'

/** `baseUrl` is the issuer's public URL, without a slash at its end. */
export function exampleOrganisationUrl(baseUrl: string, slug: ExampleOrganisationSlug): string {
  return `${baseUrl}/orgs/${slug}`
}

/** The DID that CONTRACT §1 gives an organisation of the installation at `baseUrl`. */
export function exampleOrganisationDid(baseUrl: string, slug: ExampleOrganisationSlug): string {
  return `did:web:${encodeURIComponent(new URL(baseUrl).host)}:orgs:${slug}`
}

/** The URL that all versions of an example achievement share; qualification rules name this one. */
export function exampleSeriesUrl(baseUrl: string, key: ExampleAchievementKey): string {
  const { organisation, slug } = exampleAchievementPlaces[key]
  return `${exampleOrganisationUrl(baseUrl, organisation)}/achievements/${slug}`
}

/** The URI of an example outcome, at the organisation that owns the first achievement that holds it. */
export function exampleOutcomeUrl(baseUrl: string, outcome: ExampleOutcomeKey): string {
  return `${exampleOrganisationUrl(baseUrl, exampleOutcomeOwner(outcome))}/outcomes/${outcome}`
}

export function exampleQualificationUrl(baseUrl: string, key: ExampleQualificationKey): string {
  const { organisation, slug } = exampleQualificationPlaces[key]
  return `${exampleOrganisationUrl(baseUrl, organisation)}/qualifications/${slug}`
}

/** The organisation that owns an example outcome. */
export function exampleOutcomeOwner(outcome: ExampleOutcomeKey): ExampleOrganisationSlug {
  for (const [key, place] of Object.entries(exampleAchievementPlaces)) {
    const outcomes: readonly string[] = exampleOutcomeKeysOf[key as ExampleAchievementKey]
    if (outcomes.includes(outcome)) return place.organisation
  }
  throw new TypeError(`No example achievement holds the outcome ${outcome}`)
}
