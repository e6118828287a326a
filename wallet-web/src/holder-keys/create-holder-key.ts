import type { HolderKeyAlgorithm, StoredHolderKey, StoredRecovery } from '../storage/holder-key-record.ts'

export const keyAlgorithms = {
  Ed25519: { name: 'Ed25519' },
  'P-256': { name: 'ECDSA', namedCurve: 'P-256' },
} satisfies Record<HolderKeyAlgorithm, Algorithm & { namedCurve?: string }>

/** Ed25519 signs both Data Integrity and JWT; browsers from before 2025 get P-256. */
export async function chooseAlgorithm(): Promise<HolderKeyAlgorithm> {
  try {
    await crypto.subtle.generateKey(keyAlgorithms.Ed25519, false, ['sign', 'verify'])
    return 'Ed25519'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return 'P-256'
    throw error
  }
}

/**
 * Makes the learner's key. It is extractable for the length of this call only: long enough to wrap it under the
 * recovery code. What is kept can sign and can't be read, by this page or by anything else in the browser.
 */
export async function createHolderKey(
  recovery: Pick<StoredRecovery, 'id' | 'wrappingKey'>,
  now: Date,
  algorithm: HolderKeyAlgorithm,
): Promise<StoredHolderKey> {
  const pair = await generateKeyPair(algorithm)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const ciphertext = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, recovery.wrappingKey, {
    name: 'AES-GCM',
    iv,
  })
  const publicJwk = publicPart(await crypto.subtle.exportKey('jwk', pair.publicKey))
  const raw = await crypto.subtle.exportKey('pkcs8', pair.privateKey)
  const privateKey = await crypto.subtle.importKey('pkcs8', raw, keyAlgorithms[algorithm], false, ['sign'])
  new Uint8Array(raw).fill(0)
  return {
    id: didJwk(publicJwk),
    algorithm,
    publicJwk,
    privateKey,
    wrapped: { recoveryId: recovery.id, iv, ciphertext: new Uint8Array(ciphertext) },
    createdAt: now.toISOString(),
  }
}

async function generateKeyPair(algorithm: HolderKeyAlgorithm): Promise<CryptoKeyPair> {
  const made = await crypto.subtle.generateKey(keyAlgorithms[algorithm], true, ['sign', 'verify'])
  if (!('privateKey' in made)) throw new TypeError(`${algorithm} made no key pair`)
  return made
}

/** Only what the public key needs: no `ext`, no `key_ops`, no `alg`. */
function publicPart({ kty, crv, x, y }: JsonWebKey): JsonWebKey {
  return y === undefined ? { kty, crv, x } : { kty, crv, x, y }
}

/** @see https://github.com/quartzjer/did-jwk/blob/main/spec.md */
export function didJwk(publicJwk: JsonWebKey): string {
  const encoded = btoa(JSON.stringify(publicJwk)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return `did:jwk:${encoded}`
}
