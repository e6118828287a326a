import { isJsonObject, type JsonObject } from '../proofs/json.ts'
import { decodeBase58 } from '../proofs/encodings/base58.ts'
import { encodeBase64url } from '../proofs/encodings/base64url.ts'
import { decodeMultikey } from './multikey.ts'
import { parsePublicJwk } from './public-jwk.ts'
import { KeyMalformedError, type PublicKey } from './public-key.ts'

/** What a verification method may be used for. */
export type VerificationRelationship = 'assertionMethod' | 'authentication'

export interface VerificationMethod {
  readonly id: string
  readonly controller: string
  readonly key: PublicKey
  /** Rotated: what is signed from this moment on does not count. ISO 8601, as published. */
  readonly expires?: string
  /** Compromised: nothing signed with it can be relied on (CONTRACT §3). ISO 8601, as published. */
  readonly revoked?: string
}

/**
 * Reads a verification method, with its key as Multikey or as JWK, whatever its type is called.
 * @throws {KeyMalformedError}
 */
export function parseVerificationMethod(value: JsonObject): VerificationMethod {
  const { id, controller, expires, revoked } = value
  if (typeof id !== 'string' || typeof controller !== 'string') {
    throw new KeyMalformedError('A verification method has an id and a controller')
  }
  return {
    id,
    controller,
    key: parseKey(value),
    ...(expires !== undefined && { expires: moment(expires) }),
    ...(revoked !== undefined && { revoked: moment(revoked) }),
  }
}

function parseKey(value: JsonObject): PublicKey {
  const { publicKeyMultibase, publicKeyJwk, publicKeyBase58 } = value
  const forms = [publicKeyMultibase, publicKeyJwk, publicKeyBase58].filter((form) => form !== undefined)
  if (forms.length !== 1) throw new KeyMalformedError('A verification method has one key')
  if (typeof publicKeyMultibase === 'string') return decodeMultikey(publicKeyMultibase)
  if (isJsonObject(publicKeyJwk)) return parsePublicJwk(publicKeyJwk)
  if (typeof publicKeyBase58 === 'string' && value.type === 'Ed25519VerificationKey2018') {
    const bytes = decodeBase58(publicKeyBase58)
    return parsePublicJwk({ kty: 'OKP', crv: 'Ed25519', x: bytes === null ? '' : encodeBase64url(bytes) })
  }
  throw new KeyMalformedError('A verification method has its key as Multikey or JWK')
}

/** A moment that can't be read must not make a rotated or stolen key look good. */
function moment(value: unknown): string {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) {
    throw new KeyMalformedError('The end of a verification method is no moment')
  }
  return value
}
