import { generateKeyPair, signingKeyFromJwk, type PrivateJwk, type SigningKey } from '@stapel/shared'
import type { KeyMaker } from '../domain/ports.ts'

const keysKept = 200

/** Keys of this process, by WebCrypto. An opened key stays imported, not extractable: a batch signs thousands of times. */
export function createKeyMaker(): KeyMaker {
  const opened = new Map<string, Promise<SigningKey>>()
  return {
    async create(algorithm) {
      const { publicKeyJwk, privateKeyJwk } = await generateKeyPair(algorithm)
      return { publicJwk: publicKeyJwk, privateJwk: JSON.stringify(privateKeyJwk) }
    },
    open({ privateJwk, verificationMethod, controller }) {
      const known = opened.get(verificationMethod)
      if (known) return known
      if (opened.size >= keysKept) opened.clear()
      // Sealed by ourselves: the vault has authenticated it.
      const key = signingKeyFromJwk(JSON.parse(privateJwk) as PrivateJwk, verificationMethod, controller)
      opened.set(verificationMethod, key)
      return key
    },
  }
}
