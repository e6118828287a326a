import type { LevelBasis, LevelWanted } from '../frameworks/level-claim.ts'
import type { Attestation } from './attestation.ts'

/** One thing that a job asks somebody to know or be able to do. */
export interface Want {
  readonly id: string
  /** URIs of outcomes: one of them suffices. */
  readonly anyOf: readonly [string, ...string[]]
  readonly minLevel?: LevelWanted
  readonly maxAgeMonths?: number
  /** Absent: only what has been assessed. What is better supported than what is accepted, is accepted too. */
  readonly acceptAttestation?: readonly Attestation[]
  /** Absent: every basis. Only asked where there is a `minLevel`. */
  readonly acceptLevelBasis?: readonly LevelBasis[]
  /** Needed, as against nice to have. */
  readonly must: boolean
  /** Ids of the roles that ask it; absent: all. */
  readonly roles?: readonly string[]
}

/** What its maker fills in. */
export interface JobProfileContent {
  readonly title: string
  /** Who asks, by name. */
  readonly employer?: string
  readonly description?: string
  /** URI of the ESCO occupation. */
  readonly occupation?: string
  /** Series URLs of licences: being allowed (bevoegd), which is another thing than being able (bekwaam). */
  readonly licences?: readonly string[]
  readonly roles: readonly { readonly id: string; readonly title: string }[]
  readonly wants: readonly Want[]
}

/** What an employer asks, in outcomes and levels instead of diplomas: one version. */
export interface JobProfile extends JobProfileContent {
  /** URL that all versions share. */
  readonly id: string
  readonly version: string
  /** `id` and version (`{id}#{version}`) of the version that this one replaces. */
  readonly supersedes?: string
}
