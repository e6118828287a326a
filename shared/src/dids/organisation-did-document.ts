import type { DIDDocument } from './did-document.ts'
import { encodeMultikey } from './multikey.ts'
import type { PublicJwk } from './public-key.ts'

export interface OrganisationKey {
  /** The part behind `#`, such as `key-1`. */
  readonly fragment: string
  readonly publicJwk: PublicJwk
  /** How the key is published; by default Ed25519 as Multikey (for Data Integrity), the others as JWK (for JOSE). */
  readonly form?: 'Multikey' | 'JsonWebKey'
  /** Rotated at: what was signed before stays valid. */
  readonly expires?: string
  /** Compromised at. */
  readonly revoked?: string
}

/**
 * The DID document of an organisation, with all its keys, the rotated and compromised ones too: without them what they
 * signed could not be checked.
 */
export function didDocumentFor(did: string, keys: readonly OrganisationKey[]): DIDDocument {
  const methods = keys.map(({ fragment, publicJwk, form, expires, revoked }) => ({
    id: `${did}#${fragment}`,
    controller: did,
    ...((form ?? defaultForm(publicJwk)) === 'Multikey'
      ? { type: 'Multikey', publicKeyMultibase: encodeMultikey(publicJwk) }
      : { type: 'JsonWebKey', publicKeyJwk: publicJwk }),
    ...(expires !== undefined && { expires }),
    ...(revoked !== undefined && { revoked }),
  }))
  return {
    '@context': [
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
      'https://w3id.org/security/jwk/v1',
    ],
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
    authentication: methods.map(({ id }) => id),
  }
}

function defaultForm({ kty }: PublicJwk): 'Multikey' | 'JsonWebKey' {
  return kty === 'OKP' ? 'Multikey' : 'JsonWebKey'
}
