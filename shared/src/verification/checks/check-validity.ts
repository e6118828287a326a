import type { JsonObject } from '../../proofs/json.ts'
import { failed, type FindingOf, passed } from '../finding.ts'

/** A JWT's own limits: what it holds is valid no earlier and no later than its token. */
interface TokenLimits {
  readonly notBefore?: Date
  readonly expiry?: Date
}

/** Whether it holds at a moment. The structure has been checked, so that a date that is there is a date. */
export function checkValidity(
  document: JsonObject,
  at: Date,
  { notBefore, expiry }: TokenLimits,
): FindingOf<'validity'> {
  for (const from of moments(document['validFrom'], document['issuanceDate'], notBefore)) {
    if (from > at) return failed('validity', 'not-yet-valid', { validFrom: from.toISOString() })
  }
  for (const until of moments(document['validUntil'], document['expirationDate'], expiry)) {
    if (until < at) return failed('validity', 'expired', { validUntil: until.toISOString() })
  }
  return passed('validity')
}

function moments(...values: readonly unknown[]): readonly Date[] {
  return values.flatMap((value) => (typeof value === 'string' ? new Date(value) : value instanceof Date ? value : []))
}
