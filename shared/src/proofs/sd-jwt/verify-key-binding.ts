import { parsePublicJwk } from '../../dids/public-jwk.ts'
import { KeyMalformedError, type PublicKey } from '../../dids/public-key.ts'
import { readCompactJws } from '../compact-jws.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { algorithmFitsKey, isAllowedAlgorithm } from '../jose-algorithms.ts'
import { readJwtClaims } from '../jwt-claims.ts'
import { isSignedBy } from '../verify-jws.ts'
import { findDigestAlgorithm, digestText } from './disclosures.ts'
import type { SdJwt } from './sd-jwt.ts'

export type KeyBindingFinding =
  | { readonly outcome: 'absent' }
  /** The one who showed it holds the key that the issuer put in it. */
  | { readonly outcome: 'passed'; readonly nonce: string; readonly audience: string; readonly issuedAt: number }
  | { readonly outcome: 'failed'; readonly code: KeyBindingFailure }

export type KeyBindingFailure = 'key-binding-malformed' | 'signature-invalid' | 'challenge-mismatch' | 'domain-mismatch'

export interface ExpectedKeyBinding {
  /** Compared when given. */
  readonly challenge?: string
  readonly domain?: string
}

/**
 * Verifies the key binding of an SD-JWT, whole, whenever there is one: `typ`, the key in `cnf`, `iat`, `nonce`,
 * `aud`, and `sd_hash` over exactly what is presented.
 * @see https://www.rfc-editor.org/rfc/rfc9901 §7.3
 */
export async function verifyKeyBinding(sdJwt: SdJwt, expected: ExpectedKeyBinding): Promise<KeyBindingFinding> {
  if (sdJwt.keyBinding === null) return { outcome: 'absent' }
  const jws = readCompactJws(sdJwt.keyBinding)
  const key = holderKeyOf(sdJwt.jws.payload)
  const claims = jws && readJwtClaims(jws.payload)
  const { nonce, aud: audience, iat: issuedAt } = claims ?? {}
  const algorithm = findDigestAlgorithm(sdJwt.jws.payload._sd_alg)
  if (jws === null || key === null || algorithm === null) return failed('key-binding-malformed')
  if (nonce === undefined || issuedAt === undefined || typeof audience !== 'string')
    return failed('key-binding-malformed')
  const { header, payload } = jws
  const sdHash = await digestText(sdJwt.presented, algorithm)
  const wellFormed =
    header.typ === 'kb+jwt' &&
    !('crit' in header) &&
    isAllowedAlgorithm(header.alg) &&
    algorithmFitsKey(header.alg, key) &&
    payload.sd_hash === sdHash
  if (!wellFormed) return failed('key-binding-malformed')
  if (!(await isSignedBy(jws, key))) return failed('signature-invalid')
  if (expected.challenge !== undefined && nonce !== expected.challenge) return failed('challenge-mismatch')
  if (expected.domain !== undefined && audience !== expected.domain) return failed('domain-mismatch')
  return { outcome: 'passed', nonce, audience, issuedAt }
}

/** The key that the issuer bound the credential to; null without one, and for what is no public key. */
function holderKeyOf({ cnf }: JsonObject): PublicKey | null {
  try {
    return isJsonObject(cnf) ? parsePublicJwk(cnf.jwk) : null
  } catch (error) {
    if (error instanceof KeyMalformedError) return null
    throw error
  }
}

function failed(code: KeyBindingFailure): KeyBindingFinding {
  return { outcome: 'failed', code }
}
