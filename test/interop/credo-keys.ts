import type { Kms } from '@credo-ts/core'
import { createPrivateKey, createPublicKey, randomBytes, randomUUID, sign, verify, type KeyObject } from 'node:crypto'

const hashes: Readonly<Record<string, string>> = { ES256: 'sha256', ES384: 'sha384' }
const operations: readonly string[] = ['importKey', 'deleteKey', 'sign', 'verify', 'randomBytes']

const jwkObject = (jwk: object) => ({ key: { ...jwk }, format: 'jwk' }) as const
const forJose = (key: KeyObject) => ({ key, dsaEncoding: 'ieee-p1363' }) as const

/** Keys in memory for @credo-ts/core, which brings none of its own: Ed25519, P-256 and P-384, to sign and to verify. */
export class KeysInMemory implements Kms.KeyManagementService {
  readonly backend = 'memory'
  readonly #keys = new Map<string, KeyObject>()

  isOperationSupported(_context: unknown, { operation }: Kms.KmsOperation): boolean {
    return operations.includes(operation)
  }

  getPublicKey(_context: unknown, keyId: string): Promise<Kms.KmsJwkPublic | null> {
    const key = this.#keys.get(keyId)
    return Promise.resolve(key ? (createPublicKey(key).export({ format: 'jwk' }) as Kms.KmsJwkPublic) : null)
  }

  importKey<Jwk extends Kms.KmsJwkPrivate>(
    _context: unknown,
    { privateJwk }: Kms.KmsImportKeyOptions<Jwk>,
  ): Promise<Kms.KmsImportKeyReturn<Jwk>> {
    const keyId = randomUUID()
    const key = createPrivateKey(jwkObject(privateJwk))
    this.#keys.set(keyId, key)
    const publicJwk = { ...createPublicKey(key).export({ format: 'jwk' }), kid: keyId }
    return Promise.resolve({ keyId, publicJwk } as unknown as Kms.KmsImportKeyReturn<Jwk>)
  }

  deleteKey(_context: unknown, { keyId }: Kms.KmsDeleteKeyOptions): Promise<boolean> {
    return Promise.resolve(this.#keys.delete(keyId))
  }

  sign(_context: unknown, { keyId, algorithm, data }: Kms.KmsSignOptions): Promise<Kms.KmsSignReturn> {
    const key = this.#keys.get(keyId)
    if (!key) return Promise.reject(new Error(`No key ${keyId}`))
    const signature = sign(hashes[algorithm] ?? null, data, forJose(key))
    return Promise.resolve({ signature: new Uint8Array(signature) })
  }

  async verify(
    context: unknown,
    { key, algorithm, data, signature }: Kms.KmsVerifyOptions,
  ): Promise<Kms.KmsVerifyReturn> {
    const publicJwk = key.publicJwk ?? (await this.getPublicKey(context, key.keyId))
    if (!publicJwk) return { verified: false }
    const publicKey = createPublicKey(jwkObject(publicJwk))
    const verified = verify(hashes[algorithm] ?? null, data, forJose(publicKey), signature)
    return verified ? { verified, publicJwk } : { verified: false }
  }

  randomBytes(_context: unknown, { length }: Kms.KmsRandomBytesOptions): Kms.KmsRandomBytesReturn {
    return new Uint8Array(randomBytes(length))
  }

  createKey(): Promise<never> {
    return Promise.reject(new Error('Keys are imported'))
  }

  encrypt(): Promise<never> {
    return Promise.reject(new Error('Nothing is encrypted'))
  }

  decrypt(): Promise<never> {
    return Promise.reject(new Error('Nothing is encrypted'))
  }
}
