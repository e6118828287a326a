import type { New } from '../aggregate.ts'
import type { OfferSession } from './offer-session.ts'

export interface OfferSessionRepository {
  insert(session: New<OfferSession>): Promise<boolean>
  find(org: string, reference: string): Promise<OfferSession | null>
  replace(session: OfferSession): Promise<boolean>
}

/** Nonces for key proofs, each used once. */
export interface NonceRepository {
  /** Remembers that a nonce was used. @returns false when it was used before. */
  spend(org: string, nonceHash: string, expiresAt: string): Promise<boolean>
  deleteExpired(now: string): Promise<void>
}
