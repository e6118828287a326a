import type { DIDResolver } from 'did-resolver'
import { singleKeyDocument, type DIDDocument } from './did-document.ts'
import { resolveOffline } from './did-resolution.ts'
import { decodeMultikey, encodeMultikey } from './multikey.ts'
import { KeyMalformedError, type PublicJwk } from './public-key.ts'

/** `did:key` of Ed25519, P-256, P-384 and P-521 keys; another multicodec or length is no such DID. @see https://w3c-ccg.github.io/did-key-spec/ */
export const didKeyResolver: DIDResolver = resolveOffline((did) => didKeyDocument(did))

/** @throws {KeyMalformedError} */
export function didKeyDocument(did: string): DIDDocument {
  const multikey = did.slice('did:key:'.length)
  // The method knows base 58 only, so that a key has one DID.
  if (!multikey.startsWith('z') || encodeMultikey(decodeMultikey(multikey).jwk) !== multikey) {
    throw new KeyMalformedError('Not the canonical Multikey')
  }
  const key = { type: 'Multikey', publicKeyMultibase: multikey }
  return singleKeyDocument(did, multikey, ['https://w3id.org/security/multikey/v1'], key)
}

/** @throws {KeyMalformedError} for an RSA key */
export function didKeyOf(jwk: PublicJwk): string {
  return `did:key:${encodeMultikey(jwk)}`
}
