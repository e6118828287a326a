import { decodeBase64url, encodeBase64url } from '../proofs/encodings/base64url.ts'
import { concatBytes } from '../proofs/encodings/bytes.ts'
import { decodeMultibase, encodeMultibase } from '../proofs/encodings/multibase.ts'
import { compressPoint, decompressPoint, type NistCurve } from './elliptic-point.ts'
import { KeyMalformedError, type PublicJwk, type PublicKey } from './public-key.ts'

interface MultikeyFormat {
  readonly kind: 'Ed25519' | NistCurve
  /** The multicodec, as a varint of two bytes. */
  readonly prefix: readonly [number, number]
  readonly keyBytes: number
}

/** @see https://www.w3.org/TR/cid-1.0/#Multikey */
const formats: readonly MultikeyFormat[] = [
  { kind: 'Ed25519', prefix: [0xed, 0x01], keyBytes: 32 },
  { kind: 'P-256', prefix: [0x80, 0x24], keyBytes: 33 },
  { kind: 'P-384', prefix: [0x81, 0x24], keyBytes: 49 },
  { kind: 'P-521', prefix: [0x82, 0x24], keyBytes: 67 },
]

/** @throws {KeyMalformedError} for an unknown multicodec (a private or an agreement key, too), a wrong length or no point of the curve. */
export function decodeMultikey(publicKeyMultibase: string): PublicKey {
  const bytes = decodeMultibase(publicKeyMultibase)
  if (bytes === null) throw new KeyMalformedError('The Multikey is no multibase text')
  const format = formats.find(({ prefix }) => bytes[0] === prefix[0] && bytes[1] === prefix[1])
  if (format === undefined) throw new KeyMalformedError('The Multikey has an unknown multicodec')
  const key = bytes.subarray(2)
  if (key.length !== format.keyBytes) throw new KeyMalformedError(`The Multikey is no ${format.kind} key by its length`)
  const { kind } = format
  if (kind === 'Ed25519') return { kind, jwk: { kty: 'OKP', crv: kind, x: encodeBase64url(key) } }
  const point = decompressPoint(kind, key)
  if (point === null) throw new KeyMalformedError(`The Multikey is no point of ${kind}`)
  return { kind, jwk: { kty: 'EC', crv: kind, x: encodeBase64url(point.x), y: encodeBase64url(point.y) } }
}

/** @throws {KeyMalformedError} for an RSA key, which Multikey has no form for that we read. */
export function encodeMultikey(jwk: PublicJwk): string {
  if (jwk.kty === 'RSA') throw new KeyMalformedError('No Multikey for RSA')
  const format = formats.find(({ kind }) => kind === jwk.crv)
  const x = decodeBase64url(jwk.x)
  const y = jwk.kty === 'EC' ? decodeBase64url(jwk.y) : null
  if (format === undefined || x === null || (jwk.kty === 'EC' && y === null)) {
    throw new KeyMalformedError('The JWK is not canonical')
  }
  return encodeMultibase(concatBytes(Uint8Array.from(format.prefix), y === null ? x : compressPoint(x, y)))
}
