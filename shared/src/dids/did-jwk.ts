import type { DIDResolver } from 'did-resolver'
import { decodeBase64url, encodeBase64url } from '../proofs/encodings/base64url.ts'
import { decodeUtf8, encodeUtf8 } from '../proofs/encodings/utf8.ts'
import { canonicalizeJson } from '../proofs/jcs.ts'
import { isJsonObject } from '../proofs/json.ts'
import { singleKeyDocument, type DIDDocument } from './did-document.ts'
import { resolveOffline } from './did-resolution.ts'
import { parsePublicJwk } from './public-jwk.ts'
import { KeyMalformedError, type PublicJwk } from './public-key.ts'

/** `did:jwk`: the DID is the public JWK. @see https://github.com/quartzjer/did-jwk/blob/main/spec.md */
export const didJwkResolver: DIDResolver = resolveOffline((did) => didJwkDocument(did))

/** @throws {KeyMalformedError} */
export function didJwkDocument(did: string): DIDDocument {
  const publicKeyJwk = parseJwkText(did.slice('did:jwk:'.length))
  parsePublicJwk(publicKeyJwk)
  return singleKeyDocument(did, '0', ['https://w3id.org/security/suites/jws-2020/v1'], {
    type: 'JsonWebKey2020',
    publicKeyJwk,
  })
}

export function didJwkOf(jwk: PublicJwk): string {
  return `did:jwk:${encodeBase64url(encodeUtf8(canonicalizeJson(jwk)))}`
}

function parseJwkText(text: string): unknown {
  const bytes = decodeBase64url(text)
  try {
    const jwk: unknown = JSON.parse((bytes && decodeUtf8(bytes)) ?? '')
    if (isJsonObject(jwk)) return jwk
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new KeyMalformedError('The DID holds no JWK')
}
