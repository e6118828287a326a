import type { PublicKey, PublicKeyKind } from '../dids/public-key.ts'

/**
 * The only JOSE algorithms that we read, each with the one kind of key that it goes with. Not `none`, nothing symmetric.
 * `Ed25519` is RFC 9864's name for what RFC 8037 calls `EdDSA`.
 */
const keyKinds: ReadonlyMap<unknown, PublicKeyKind> = new Map([
  ['EdDSA', 'Ed25519'],
  ['Ed25519', 'Ed25519'],
  ['ES256', 'P-256'],
  ['ES384', 'P-384'],
  ['ES512', 'P-521'],
  ['RS256', 'RSA'],
])

export function isAllowedAlgorithm(alg: unknown): boolean {
  return keyKinds.has(alg)
}

/** Whether the header's algorithm is the one for this key, and one that its owner allows: the header never chooses. */
export function algorithmFitsKey(alg: unknown, key: PublicKey): boolean {
  const name = alg === 'Ed25519' ? 'EdDSA' : alg
  return keyKinds.get(alg) === key.kind && (key.alg === undefined || key.alg === name)
}

/** What a signing key is called in a header. */
export const algorithmOfKey = { Ed25519: 'EdDSA', 'P-256': 'ES256', 'P-384': 'ES384' } as const
