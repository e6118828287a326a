import { decodeBase64url } from '../proofs/encodings/base64url.ts'
import { isJsonObject, type JsonObject } from '../proofs/json.ts'
import { coordinateBytes } from './elliptic-point.ts'
import { KeyMalformedError, type PublicJwk, type PublicKey } from './public-key.ts'

/**
 * Reads a public JWK of somebody else. Whether a point lies on its curve shows when the key is used.
 * @see https://www.rfc-editor.org/rfc/rfc7517
 * @throws {KeyMalformedError} for private or symmetric material, a use other than signing, and anything not canonical.
 */
export function parsePublicJwk(value: unknown): PublicKey {
  if (!isJsonObject(value)) throw new KeyMalformedError('A JWK is an object')
  const secret = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'].find((member) => member in value)
  if (secret !== undefined) throw new KeyMalformedError(`The JWK shows its secret part ${secret}`)
  if (value.use !== undefined && value.use !== 'sig') throw new KeyMalformedError('The JWK is not for signatures')
  const { key_ops: operations } = value
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes('verify'))) {
    throw new KeyMalformedError('The JWK is not for verifying')
  }
  const jwk = readKey(value)
  const kind = jwk.kty === 'RSA' ? 'RSA' : jwk.crv
  if (value.alg === undefined) return { kind, jwk }
  if (typeof value.alg !== 'string') throw new KeyMalformedError('The alg of a JWK is text')
  // Both names of RFC 8037 and RFC 9864 mean Ed25519.
  return { kind, jwk, alg: value.alg === 'Ed25519' ? 'EdDSA' : value.alg }
}

function readKey(value: JsonObject): PublicJwk {
  const { kty, crv } = value
  if (kty === 'OKP' && crv === 'Ed25519') return { kty, crv, x: octets(value, 'x', 32) }
  if (kty === 'EC' && (crv === 'P-256' || crv === 'P-384' || crv === 'P-521')) {
    const length = coordinateBytes(crv)
    return { kty, crv, x: octets(value, 'x', length), y: octets(value, 'y', length) }
  }
  if (kty === 'RSA') return { kty, n: octets(value, 'n', 256, 1024), e: octets(value, 'e', 1, 8) }
  throw new KeyMalformedError('A JWK of an unknown kind')
}

/** RSA moduli from 2048 to 8192 bits: below is broken, above costs the verifier seconds. */
function octets(value: JsonObject, member: string, min: number, max = min): string {
  const text = value[member]
  const bytes = typeof text === 'string' ? decodeBase64url(text) : null
  if (bytes === null || bytes.length < min || bytes.length > max) {
    throw new KeyMalformedError(`Member ${member} of the JWK has no canonical value of the right length`)
  }
  return text as string
}
