import type { LevelWanted } from '../frameworks/level-claim.ts'

/** Who recognises which issuer, for what, from when until when, and where that is written. */
export interface Recognition {
  /** DID (or URL) of the issuer that is recognised, and its name as the registry writes it. */
  readonly issuer: string
  readonly issuerName?: string
  /** Absent: for whatever it issues. */
  readonly scope?: RecognitionScope
  /** Calendar days (`YYYY-MM-DD`), both inclusive; absent: no limit on that side. */
  readonly from?: string
  readonly until?: string
  /** URL of the decision or page that says so. */
  readonly source?: string
  /** Why, in words. */
  readonly reason?: string
}

/** Each list that is there must hold what is asked. */
export interface RecognitionScope {
  /** Ids or series of achievements. */
  readonly achievements?: readonly string[]
  /** Ids of qualifications that an achievement counts toward. */
  readonly qualifications?: readonly string[]
  readonly levels?: readonly LevelWanted[]
  /** Open Badges achievement types, such as `ext:Vrijstelling`. */
  readonly achievementTypes?: readonly string[]
}

export interface TrustRegistry {
  /** URL of the registry. */
  readonly id: string
  /** The body whose word it is. */
  readonly name: string
  readonly recognitions: readonly Recognition[]
}

/** A registry that could not be read: it is not asked, and its silence says nothing of an issuer. */
export interface UnreachableRegistry {
  readonly id: string
  readonly unreachable: true
}
