import type { AwardEvidence, Route } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import type { NamedAchievement } from '../achievements/named-achievement.ts'
import type { Aggregate } from '../aggregate.ts'
import type { Sealed } from '../keys/organisation-keys.ts'
import type { Language } from '../organisations/organisation.ts'

export const awardStates = ['active', 'suspended', 'revoked', 'superseded'] as const
export type AwardState = (typeof awardStates)[number]

export interface Recipient {
  readonly name: string
  readonly email?: string
  readonly language: Language
}

/** How well one outcome was met. */
export interface OutcomeResult {
  readonly outcome: string
  readonly rubric?: string
}

/** Where a form stands in the organisation's status lists: the same index in its revocation and its suspension list. */
export interface StatusPlace {
  readonly list: number
  readonly index: number
}

interface SignedFormBase {
  /** The signed bytes as text, verbatim; never parsed and written again. */
  readonly text: string
  readonly status: StatusPlace
  readonly signedAt: string
  readonly verificationMethod: string
  /** Signed anew at that moment since its key was compromised: kept for its place in the status lists, served no longer. */
  readonly signedAnewAt?: string
}

/** What a download, a PNG, an SVG or a PDF carries: no holder in it. */
export interface FileForm extends SignedFormBase {
  readonly kind: 'file'
}

/** What a wallet holds, bound to the holder's key. */
export interface WalletForm extends SignedFormBase {
  readonly kind: 'wallet'
  readonly configuration: 'open-badge-ldp' | 'open-badge-jwt'
  /** The holder's DID: `credentialSubject.id`. */
  readonly holder: string
  /** RFC 7638 thumbprint of the holder's key, since one key can have several DIDs. */
  readonly holderKey: string
  /** The offer that it spent. */
  readonly offer: string
}

export type SignedForm = FileForm | WalletForm

/** The way by which the learner can take the award into a wallet. */
export interface AwardOffer {
  /** The unguessable part of the link. */
  readonly reference: string
  readonly expiresAt: string
  /** Travels another way than the link: read out, or on the letter's second sheet. */
  readonly txCode?: Sealed
  /** The link has been made (again) so many times; each is one mail. */
  readonly sendings: number
  readonly notify: boolean
}

export interface StateChange {
  readonly at: string
  readonly actor: Actor
  readonly to: AwardState
  readonly reason?: string
}

/** What a job still has to do because of the award. It brings things to what the award says now, so repeats do no harm. */
export type OutstandingWork = 'status' | 'mail' | 'fresh-mail'

/**
 * The decision that somebody has met the outcomes of an achievement, with the forms that were signed for it.
 * `_id` is a UUID: the credential's id is `urn:uuid:{_id}`. The state is the award's; the status lists are views of it.
 */
export interface Award extends Aggregate, NamedAchievement {
  /** URL of the achievement's version. */
  readonly achievement: string
  readonly achievementName: string
  readonly recipient: Recipient
  readonly awardedAt: string
  readonly awardedBy: Actor
  /** The day on which the person was judged, `YYYY-MM-DD`; may lie in the past. */
  readonly awardedDate: string
  /** The same in every form that is served; later when they were signed anew. A day in the past when the award was made later, since it counts from that day. */
  readonly validFrom: string
  /** The last instant of the last valid day. */
  readonly validUntil?: string
  readonly route?: Route
  readonly results: readonly OutcomeResult[]
  readonly grade?: string
  readonly evidence: readonly AwardEvidence[]
  readonly narrative?: string
  /** Salts of the hashed identifiers: the same in every form. */
  readonly identitySalt: string
  readonly state: AwardState
  readonly history: readonly StateChange[]
  readonly forms: readonly SignedForm[]
  readonly offer: AwardOffer
  readonly supersedes?: string
  readonly supersededBy?: string
  readonly batch?: { readonly id: string; readonly row: number }
  readonly outstanding: readonly OutstandingWork[]
}
