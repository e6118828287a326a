import type { CredentialContent } from '../credentials/credential-content.ts'
import type { Verdict } from '../verification/report.ts'

/**
 * What kind of statement a credential makes: `award` (assessed), `exemption` (a board's decision), `confirmed` (an endorsement by
 * somebody who saw it), `self-declared`. Only the first two can fulfil a node of a qualification.
 */
export type HoldingKind = 'award' | 'exemption' | 'confirmed' | 'self-declared'

/** A credential that was verified, and what is known of whom it is about. */
export interface Holding {
  readonly kind: HoldingKind
  readonly content: CredentialContent
  /** The verdict of its verification report at the date of evaluation. */
  readonly verdict: Verdict
  /** Whether it is about the learner whose progress is asked. The caller knows: by the holder's key, or by who handed it in. */
  readonly about: 'this-learner' | 'somebody-else'
}

/** How results point at a credential. */
export interface CredentialRef {
  readonly issuer?: string
  readonly id?: string
  readonly title: string
}

export function credentialRef({ content: { issuer, id, title } }: Holding): CredentialRef {
  if (issuer.id === undefined) return id === undefined ? { title } : { id, title }
  return id === undefined ? { issuer: issuer.id, title } : { issuer: issuer.id, id, title }
}

/**
 * All forms of one award share (issuer, id), so that they count once.
 * A credential without an id is told apart by what it says: two that say the same count once as well.
 */
export function holdingKey({ content }: Holding): string {
  const own = content.id ?? [content.achievement?.id, content.awardedDate ?? content.validFrom, content.title]
  return JSON.stringify([content.issuer.id, own])
}
