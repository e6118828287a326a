import { didKeyOf } from '../../dids/did-key.ts'
import { generateKeyPair, signingKeyFromJwk, type KeyPair } from '../key-pair.ts'
import type { KeyAlgorithm, SigningKey } from '../signing-key.ts'

export interface ExampleSigner {
  readonly pair: KeyPair
  readonly key: SigningKey
  readonly did: string
}

/** Somebody with a fresh key: a `did:key`, or the DID given, with the key as `#key-1`. */
export async function exampleSigner(algorithm: KeyAlgorithm, did?: string): Promise<ExampleSigner> {
  const pair = await generateKeyPair(algorithm)
  const owner = did ?? didKeyOf(pair.publicKeyJwk)
  const method = did === undefined ? `${owner}#${pair.publicKeyMultibase}` : `${owner}#key-1`
  return { pair, key: await signingKeyFromJwk(pair.privateKeyJwk, method, owner), did: owner }
}
