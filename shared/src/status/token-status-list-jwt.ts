import { readCompactJws, signCompactJws, type CompactJws } from '../proofs/compact-jws.ts'
import type { JwsKeyPorts } from '../proofs/find-jws-key.ts'
import { algorithmOfKey } from '../proofs/jose-algorithms.ts'
import { isJsonObject } from '../proofs/json.ts'
import { readJwtClaims, toSeconds } from '../proofs/jwt-claims.ts'
import type { ProofFinding } from '../proofs/proof-finding.ts'
import type { SigningKey } from '../proofs/signing-key.ts'
import { verifyJws } from '../proofs/verify-jws.ts'
import { decodeTokenStatusList, encodeTokenStatusList, type TokenStatusListData } from './token-status-list.ts'

export interface TokenStatusListToken {
  /** URL at which the list is published: its `sub`. */
  readonly uri: string
  readonly list: TokenStatusListData
  /** ISO 8601. */
  readonly issuedAt: string
  readonly expiresAt?: string
  readonly lifetimeSeconds?: number
}

/** Signs a list as a Status List Token. @see https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/ §5.1 */
export async function signTokenStatusList(token: TokenStatusListToken, key: SigningKey): Promise<string> {
  const { uri, list, issuedAt, expiresAt, lifetimeSeconds } = token
  const header = { alg: algorithmOfKey[key.algorithm], typ: 'statuslist+jwt', kid: key.verificationMethod }
  const payload = {
    sub: uri,
    iat: toSeconds(issuedAt),
    ...(expiresAt !== undefined && { exp: toSeconds(expiresAt) }),
    ...(lifetimeSeconds !== undefined && { ttl: lifetimeSeconds }),
    status_list: encodeTokenStatusList(list),
  }
  return signCompactJws(header, payload, key)
}

export type TokenStatusListReading =
  | { readonly outcome: 'read'; readonly list: TokenStatusListData; readonly proof: ProofFinding }
  | { readonly outcome: 'failed'; readonly code: 'list-malformed' | 'list-uri-mismatch' | 'list-expired' }
  /** Its proof is not good, or could not be judged: the list may be anybody's. */
  | { readonly outcome: 'unproven'; readonly proof: ProofFinding }

/** Where the token was got, who must have signed it, and the moment (ISO 8601) at which it is read. */
export interface ExpectedTokenStatusList {
  readonly uri: string
  readonly issuer: string
  readonly now: string
}

/** Verifies a Status List Token. The list names no issuer: whose key signed it decides. */
export async function readTokenStatusList(
  ports: JwsKeyPorts,
  compact: string,
  { uri, issuer, now }: ExpectedTokenStatusList,
): Promise<TokenStatusListReading> {
  const jws = readCompactJws(compact)
  const claims = jws && readJwtClaims(jws.payload)
  if (jws?.header.typ !== 'statuslist+jwt' || claims?.iat === undefined)
    return { outcome: 'failed', code: 'list-malformed' }
  const proof = await verifyJws(ports, jws, { relationship: 'assertionMethod', controller: issuer })
  if (proof.outcome !== 'passed') return { outcome: 'unproven', proof }
  if (claims.sub !== uri) return { outcome: 'failed', code: 'list-uri-mismatch' }
  if (claims.exp !== undefined && claims.exp * 1000 <= Date.parse(now))
    return { outcome: 'failed', code: 'list-expired' }
  const list = decodeTokenStatusList(jws.payload.status_list)
  return list === null ? { outcome: 'failed', code: 'list-malformed' } : { outcome: 'read', list, proof }
}

/** Where a token says that its status is: `status.status_list`. Undefined without one, null when it is not well-formed. */
export function parseTokenStatusReference(
  payload: CompactJws['payload'],
): { readonly uri: string; readonly index: number } | null | undefined {
  if (payload.status === undefined) return undefined
  const reference = isJsonObject(payload.status) ? payload.status.status_list : null
  if (!isJsonObject(reference)) return null
  const { idx, uri } = reference
  const wellFormed = typeof idx === 'number' && Number.isSafeInteger(idx) && idx >= 0 && typeof uri === 'string'
  return wellFormed && URL.canParse(uri) ? { uri, index: idx } : null
}
