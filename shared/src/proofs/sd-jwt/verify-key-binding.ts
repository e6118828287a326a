import type { PublicKey } from '../../dids/public-key.ts'
import { readCompactJws, type CompactJws } from '../compact-jws.ts'
import type { JwsKeyPorts } from '../find-jws-key.ts'
import { algorithmFitsKey, isAllowedAlgorithm } from '../jose-algorithms.ts'
import { readJwtClaims, type JwtClaims } from '../jwt-claims.ts'
import { isSignedBy } from '../verify-jws.ts'
import { findDigestAlgorithm, digestText } from './disclosures.ts'
import { findHolderKey } from './find-holder-key.ts'
import type { SdJwt } from './sd-jwt.ts'

export type KeyBindingFinding =
  | { readonly outcome: 'absent' }
  /** The one who showed it holds the key that the issuer put in it. */
  | {
      readonly outcome: 'passed'
      readonly nonce: string
      readonly audience: string
      readonly issuedAt: number
      readonly key: PublicKey
      /** The DID that the issuer bound it to; absent where it is bound to the key itself. */
      readonly holder?: string
    }
  | { readonly outcome: 'failed'; readonly code: KeyBindingFailure }
  /** The key that it is bound to could not be found out. */
  | { readonly outcome: 'not-checked' }

export type KeyBindingFailure =
  'key-binding-malformed' | 'key-binding-not-in-force' | 'signature-invalid' | 'challenge-mismatch' | 'domain-mismatch'

export interface ExpectedKeyBinding {
  /** Compared when given. */
  readonly challenge?: string
  readonly domain?: string
  /** The moment at which it is shown. */
  readonly now: Date
}

/** Clocks differ. */
const leewaySeconds = 60

/**
 * Verifies the key binding of an SD-JWT, whole, whenever there is one: `typ`, the key in `cnf`, `iat`, `nonce`,
 * `aud`, and `sd_hash` over exactly what is presented. How old it may be, the nonce says: it is fresh for who gave one.
 * Not checked here: the issuer's signature, which goes first where `cnf` names a DID (`holderKeyUrl`).
 * @see https://www.rfc-editor.org/rfc/rfc9901 §7.3
 */
export async function verifyKeyBinding(
  ports: JwsKeyPorts,
  sdJwt: SdJwt,
  expected: ExpectedKeyBinding,
): Promise<KeyBindingFinding> {
  if (sdJwt.keyBinding === null) return { outcome: 'absent' }
  const jws = readCompactJws(sdJwt.keyBinding)
  const claims = jws && readJwtClaims(jws.payload)
  const { nonce, aud: audience, iat: issuedAt } = claims ?? {}
  if (jws === null || claims === null || nonce === undefined || issuedAt === undefined || typeof audience !== 'string')
    return failed('key-binding-malformed')
  if (!(await isWellFormed(sdJwt, jws))) return failed('key-binding-malformed')
  if (!isInForce(claims, expected.now)) return failed('key-binding-not-in-force')
  const found = await findHolderKey(ports, sdJwt.jws.payload, { alg: jws.header.alg, now: expected.now })
  if (found.outcome === 'not-checked') return { outcome: 'not-checked' }
  if (found.outcome === 'failed' || !algorithmFitsKey(jws.header.alg, found.key)) return failed('key-binding-malformed')
  if (!(await isSignedBy(jws, found.key))) return failed('signature-invalid')
  if (expected.challenge !== undefined && nonce !== expected.challenge) return failed('challenge-mismatch')
  if (expected.domain !== undefined && audience !== expected.domain) return failed('domain-mismatch')
  const { key, holder } = found
  return { outcome: 'passed', nonce, audience, issuedAt, key, ...(holder !== undefined && { holder }) }
}

async function isWellFormed(sdJwt: SdJwt, { header, payload }: CompactJws): Promise<boolean> {
  const algorithm = findDigestAlgorithm(sdJwt.jws.payload._sd_alg)
  return (
    algorithm !== null &&
    header.typ === 'kb+jwt' &&
    !('crit' in header) &&
    !('b64' in header) &&
    isAllowedAlgorithm(header.alg) &&
    payload.sd_hash === (await digestText(sdJwt.presented, algorithm))
  )
}

/** Not from the future, and like any JWT within the limits that it sets itself. */
function isInForce({ iat = 0, nbf = iat, exp }: JwtClaims, now: Date): boolean {
  const seconds = now.getTime() / 1000
  return Math.max(iat, nbf) <= seconds + leewaySeconds && (exp === undefined || exp > seconds)
}

function failed(code: KeyBindingFailure): KeyBindingFinding {
  return { outcome: 'failed', code }
}
