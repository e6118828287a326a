import type { Aggregate } from '../aggregate.ts'

/** A secret that was handed out: its SHA-256 and its end. */
export interface HandedOut {
  readonly hash: string
  readonly expiresAt: string
}

/**
 * The running state of the OID4VCI protocol for one offer: `_id` is the offer's reference.
 * It decides nothing lasting: that an offer is spent stands in the award, which holds the wallet form.
 */
export interface OfferSession extends Aggregate {
  readonly award: string
  /** Pre-authorised codes that have not been used. */
  readonly codes: readonly HandedOut[]
  readonly accessTokens: readonly HandedOut[]
  /** Tries of the transaction code that are left; at 0 only a new offer helps. */
  readonly txCodeTriesLeft: number
}
