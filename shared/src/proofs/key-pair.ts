import { encodeMultikey } from '../dids/multikey.ts'
import { parsePublicJwk } from '../dids/public-jwk.ts'
import type { PublicJwk } from '../dids/public-key.ts'
import type { KeyAlgorithm, SigningKey } from './signing-key.ts'

/** A private key as JWK: to be encrypted at once, by whoever asked for it. */
export interface PrivateJwk {
  readonly kty: 'OKP' | 'EC'
  readonly crv: KeyAlgorithm
  readonly x: string
  readonly y?: string
  readonly d: string
}

export interface KeyPair {
  readonly algorithm: KeyAlgorithm
  readonly publicKeyMultibase: string
  readonly publicKeyJwk: PublicJwk
  readonly privateKeyJwk: PrivateJwk
}

export async function generateKeyPair(algorithm: KeyAlgorithm): Promise<KeyPair> {
  const { subtle } = globalThis.crypto
  const pair = (await subtle.generateKey(importParameters(algorithm), true, ['sign', 'verify'])) as CryptoKeyPair
  const { kty, x, y, d } = await subtle.exportKey('jwk', pair.privateKey)
  const publicKeyJwk = parsePublicJwk({ kty, crv: algorithm, x, y }).jwk
  const privateKeyJwk = { ...publicKeyJwk, d } as PrivateJwk
  return { algorithm, publicKeyMultibase: encodeMultikey(publicKeyJwk), publicKeyJwk, privateKeyJwk }
}

/** A signing key from a private JWK. The key itself is imported once, not extractable, and kept. */
export async function signingKeyFromJwk(
  privateJwk: PrivateJwk,
  verificationMethod: string,
  controller: string,
): Promise<SigningKey> {
  const { kty, crv, x, y, d } = privateJwk
  const jwk = { kty, crv, x, d, ...(y !== undefined && { y }) }
  const cryptoKey = await globalThis.crypto.subtle.importKey('jwk', jwk, importParameters(crv), false, ['sign'])
  return signingKeyFromCryptoKey(cryptoKey, verificationMethod, controller)
}

/** A signing key over a WebCrypto private key that never leaves the browser: the wallet's. */
export function signingKeyFromCryptoKey(
  cryptoKey: CryptoKey,
  verificationMethod: string,
  controller: string,
): SigningKey {
  const algorithm = algorithmOf(cryptoKey)
  const parameters = algorithm === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', hash: hashes[algorithm] }
  return {
    verificationMethod,
    controller,
    algorithm,
    sign: async (data) =>
      new Uint8Array(await globalThis.crypto.subtle.sign(parameters, cryptoKey, Uint8Array.from(data))),
  }
}

const hashes = { 'P-256': 'SHA-256', 'P-384': 'SHA-384' } as const

function algorithmOf({ algorithm }: CryptoKey): KeyAlgorithm {
  if (algorithm.name === 'Ed25519') return 'Ed25519'
  const { namedCurve } = algorithm as EcKeyAlgorithm
  if (algorithm.name === 'ECDSA' && (namedCurve === 'P-256' || namedCurve === 'P-384')) return namedCurve
  throw new TypeError(`No signing key of ${algorithm.name}`)
}

function importParameters(algorithm: KeyAlgorithm): { name: string; namedCurve?: string } {
  return algorithm === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: algorithm }
}
