export type HolderKeyAlgorithm = 'Ed25519' | 'P-256'

/** A private key in a form that only the recovery code opens (AES-GCM over PKCS #8). */
export interface WrappedKey {
  /** Which recovery code opens it. */
  readonly recoveryId: string
  readonly iv: Uint8Array<ArrayBuffer>
  readonly ciphertext: Uint8Array<ArrayBuffer>
}

export interface StoredHolderKey {
  /** The DID, which holds the public key. */
  readonly id: string
  readonly algorithm: HolderKeyAlgorithm
  readonly publicJwk: JsonWebKey
  /** Not extractable: this page can sign with it and never read it. */
  readonly privateKey: CryptoKey
  readonly wrapped: WrappedKey
  readonly createdAt: string
}

/** How to come from the words of a recovery code to the keys. */
export interface RecoveryParameters {
  readonly id: string
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iterations: number
}

/** One recovery code of this wallet. A forgotten code is followed by a new one; what the old one wrapped stays with the old one. */
export interface StoredRecovery extends RecoveryParameters {
  readonly createdAt: string
  /** Wraps holder keys and cannot unwrap them; not extractable. */
  readonly wrappingKey: CryptoKey
  /** Encrypts backups and cannot decrypt them; not extractable. */
  readonly backupKey: CryptoKey
  /** Here only until the learner has written it down and typed it once. */
  readonly codeToShow?: string
  readonly confirmedAt?: string
}
