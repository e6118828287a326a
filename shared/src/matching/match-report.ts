import type { LevelClaim } from '../frameworks/level-claim.ts'
import type { CredentialRef } from '../stacking/holding.ts'
import type { ExclusionReason } from '../stacking/left-out.ts'
import type { Attestation } from './attestation.ts'
import type { Want } from './job-profile.ts'
import type { MatchVerdict } from './match-verdict.ts'

/** What somebody has for a want, and by which credential. */
export interface MatchedOutcome {
  readonly credential: CredentialRef
  /** The one of the wanted outcomes that it is about. */
  readonly outcome: string
  readonly attestation: Attestation
  /** The claim that was compared, with its basis; absent when the credential names no level. */
  readonly level?: LevelClaim
  /** Calendar day of the award. */
  readonly awardedOn?: string
  /** Whole months between the award and the date of the match. */
  readonly ageMonths?: number
  /** Somebody confirmed it whom the trust policy does not know: shown, never accepted. */
  readonly confirmedByUnknown?: true
}

export interface WantResult {
  readonly want: Want
  readonly verdict: MatchVerdict
  /** Absent with `ontbreekt`. */
  readonly have?: MatchedOutcome
  /** Credentials with the outcome that do not count, and why: shown beside it. */
  readonly leftOut: readonly { readonly credential: CredentialRef; readonly reason: ExclusionReason }[]
}

/** Bevoegd: being allowed, by a licence that is held or not. */
export interface LicenceResult {
  readonly licence: string
  readonly held: boolean
  readonly credential?: CredentialRef
  readonly leftOut: WantResult['leftOut']
}

export interface WantCounts {
  readonly met: number
  readonly total: number
}

export interface RoleResult {
  readonly id: string
  readonly title: string
  readonly must: WantCounts
  readonly nice: WantCounts
}

/** How what somebody has compares with what a job asks. Counts and reasons; a person decides, so there is no score. */
export interface MatchReport {
  readonly profile: { readonly id: string; readonly version: string; readonly title: string }
  readonly date: string
  /** The role that was asked; absent: the whole profile. */
  readonly role?: string
  readonly wants: readonly WantResult[]
  readonly licences: readonly LicenceResult[]
  readonly counts: {
    readonly must: WantCounts
    readonly nice: WantCounts
    readonly byVerdict: Readonly<Record<MatchVerdict, number>>
  }
  /** The roles of the profile (or the one that was asked), each with its own wants counted. */
  readonly roles: readonly RoleResult[]
}
