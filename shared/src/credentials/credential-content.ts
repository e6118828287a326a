import type { Load } from '../achievements/achievement.ts'
import type { LevelClaim } from '../frameworks/level-claim.ts'

/** How the person came to the recognition; information, never a rank. */
export type Route = 'course' | 'workplace' | 'prior-learning' | 'mixed' | 'exemption'

/**
 * What a credential says, read from any form that we know, for cards, stacking and matching.
 * Nothing here has been verified: a reader keeps it beside its verification report.
 */
export interface CredentialContent {
  readonly id?: string
  readonly form: 'open-badges-3' | 'open-badges-2' | 'clr-2' | 'endorsement' | 'elm' | 'other'
  readonly types: readonly string[]
  readonly title: string
  readonly description?: string
  readonly language?: string
  readonly achievement?: {
    readonly id: string
    readonly series?: string
    readonly version?: string
    readonly type?: string
    readonly name: string
    readonly criteria?: string
    readonly criteriaUrl?: string
    readonly creator?: { readonly id?: string; readonly name?: string }
  }
  readonly issuer: { readonly id?: string; readonly name?: string; readonly url?: string; readonly country?: string }
  readonly recipient: {
    /** `credentialSubject.id`: the holder's DID in a wallet form. */
    readonly id?: string
    readonly nameInClear?: string
    /** Salted hashes (`sha256$…`) of name or e-mail address (`kind` is Open Badges' `identityType`), to compare with what a visitor types. */
    readonly hashed: readonly {
      readonly kind: string
      readonly hash: string
      readonly salt?: string
    }[]
  }
  readonly outcomes: readonly {
    readonly id?: string
    readonly version?: string
    readonly text: string
    readonly plain?: string
    readonly level?: LevelClaim
    /** Id and name of the rubric level that was reached. */
    readonly rubric?: { readonly id: string; readonly name: string }
    /** Ids of the rubric's levels, low to high, as the credential lists them. */
    readonly rubricScale?: readonly string[]
    /** URIs of outcomes that the issuer calls an exact match. */
    readonly exactMatches: readonly string[]
  }[]
  /** Of a learner record: how the credentials in it belong together, by their ids; `type` as CLR 2.0 names it (`isChildOf` …). */
  readonly associations?: readonly { readonly type: string; readonly source: string; readonly target: string }[]
  readonly levels: readonly LevelClaim[]
  readonly load?: Load
  readonly grade?: string
  /** Codes of `AssessmentType` and so on where we know them, else the issuer's own words. */
  readonly assessment: readonly string[]
  readonly participation: readonly string[]
  readonly supervision?: string
  readonly route?: Route
  readonly qualityAssurance?: { readonly name: string; readonly url?: string }
  /** Of an exemption (`ext:Vrijstelling`): the achievements (series URLs) and outcomes that it exempts from. */
  readonly exempts?: readonly string[]
  readonly stacksInto: readonly { readonly id: string; readonly name: string }[]
  readonly evidence: readonly {
    readonly id?: string
    readonly name?: string
    readonly narrative?: string
    readonly type?: string
  }[]
  /** ISO 8601 instants. */
  readonly awardedDate?: string
  readonly validFrom?: string
  readonly validUntil?: string
  readonly image?: { readonly url: string; readonly caption?: string }
}
