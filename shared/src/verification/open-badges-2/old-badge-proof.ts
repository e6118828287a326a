import type { JsonObject } from '../../proofs/json.ts'
import type { FindingOf } from '../finding.ts'

/** What is known of the one who vouches for an assertion. */
export interface OldBadgeProof {
  readonly proof: FindingOf<'proof'>
  readonly binding: FindingOf<'issuer-binding'>
  readonly status: FindingOf<'status'>
  /** The assertion that is read: of a hosted one, what its issuer serves. */
  readonly assertion: JsonObject
  /** Of that assertion; null where they could not be read. */
  readonly badge: JsonObject | null
  readonly issuer: JsonObject | null
}
