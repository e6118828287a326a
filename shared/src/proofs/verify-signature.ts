import type { PublicJwk, PublicKey, PublicKeyKind } from '../dids/public-key.ts'

interface SignatureScheme {
  readonly importParameters: EcKeyImportParams | RsaHashedImportParams | { readonly name: 'Ed25519' }
  readonly verifyParameters: EcdsaParams | { readonly name: string }
  /** What a signature measures; RSA's follows from the key. */
  readonly signatureBytes?: number
}

const schemes: Readonly<Record<PublicKeyKind, SignatureScheme>> = {
  Ed25519: { importParameters: { name: 'Ed25519' }, verifyParameters: { name: 'Ed25519' }, signatureBytes: 64 },
  'P-256': ecdsa('P-256', 'SHA-256', 64),
  'P-384': ecdsa('P-384', 'SHA-384', 96),
  'P-521': ecdsa('P-521', 'SHA-512', 132),
  RSA: {
    importParameters: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    verifyParameters: { name: 'RSASSA-PKCS1-v1_5' },
  },
}

function ecdsa(namedCurve: string, hash: string, signatureBytes: number): SignatureScheme {
  return { importParameters: { name: 'ECDSA', namedCurve }, verifyParameters: { name: 'ECDSA', hash }, signatureBytes }
}

/**
 * Whether the key made the signature, with the one scheme and hash that belongs to its kind: the signed thing never
 * chooses. False, too, for a key that is no point of its curve, which is no key.
 */
export async function verifySignature(
  key: PublicKey,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const scheme = schemes[key.kind]
  if (scheme.signatureBytes !== undefined && signature.length !== scheme.signatureBytes) return false
  const cryptoKey = await importPublicKey(key.jwk, scheme)
  return cryptoKey !== null && globalThis.crypto.subtle.verify(scheme.verifyParameters, cryptoKey, signature, data)
}

async function importPublicKey(jwk: PublicJwk, scheme: SignatureScheme): Promise<CryptoKey | null> {
  try {
    return await globalThis.crypto.subtle.importKey('jwk', { ...jwk }, scheme.importParameters, false, ['verify'])
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
