/** Kinds of public key that we can verify with. A symmetric key is none of them, by construction. */
export const publicKeyKinds = ['Ed25519', 'P-256', 'P-384', 'P-521', 'RSA'] as const
export type PublicKeyKind = (typeof publicKeyKinds)[number]

/** The members of a public JWK that make the key, and nothing else: no private part, no `kid`, no `alg`. */
export type PublicJwk =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  | { readonly kty: 'EC'; readonly crv: 'P-256' | 'P-384' | 'P-521'; readonly x: string; readonly y: string }
  | { readonly kty: 'RSA'; readonly n: string; readonly e: string }

export interface PublicKey {
  readonly kind: PublicKeyKind
  readonly jwk: PublicJwk
  /** The only JOSE algorithm that the owner allows, when the JWK says so. */
  readonly alg?: string
}

/** Malformed, of a kind that we can't verify with, symmetric, or with its private half showing. */
export class KeyMalformedError extends Error {
  override readonly name = 'KeyMalformedError'
  readonly code = 'key-malformed'
}
