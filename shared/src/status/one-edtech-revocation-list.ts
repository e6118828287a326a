import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'

export interface OneEdTechRevocation {
  readonly reason?: string
}

export type OneEdTechReading =
  | { readonly outcome: 'read'; readonly revocation: OneEdTechRevocation | null }
  | { readonly outcome: 'failed'; readonly code: 'list-malformed' | 'list-issuer-mismatch' }

/**
 * Looks a credential up in a `1EdTechRevocationList`: an unsigned, deprecated list of the revoked credentials of one
 * issuer, fetched over https. An entry counts unless it says `revoked: false`.
 * @see https://purl.imsglobal.org/spec/vcrl/v1p0/
 */
export function readOneEdTechRevocationList(
  list: JsonObject,
  credential: { readonly id: string; readonly issuer: string },
): OneEdTechReading {
  const issuer = isJsonObject(list.issuer) ? list.issuer.id : list.issuer
  if (issuer !== credential.issuer) return { outcome: 'failed', code: 'list-issuer-mismatch' }
  // The specification has the singular; some of its own examples the plural.
  const revoked = list.revokedCredential ?? list.revokedCredentials
  const entries = asList(revoked).map((entry) => (typeof entry === 'string' ? { id: entry } : entry))
  if (revoked === undefined || !entries.every(isJsonObject)) return { outcome: 'failed', code: 'list-malformed' }
  const entry = entries.find((candidate) => candidate.id === credential.id && candidate.revoked !== false)
  if (entry === undefined) return { outcome: 'read', revocation: null }
  const { revocationReason } = entry
  return { outcome: 'read', revocation: typeof revocationReason === 'string' ? { reason: revocationReason } : {} }
}
