export type KeyAlgorithm = 'Ed25519' | 'P-256' | 'P-384'

/** A private key that can only sign, so that a KMS can take its place. */
export interface SigningKey {
  /** Full URL of the verification method, such as `did:web:school.example:orgs:a#key-1`. */
  readonly verificationMethod: string
  /** The DID that controls it: the issuer. */
  readonly controller: string
  readonly algorithm: KeyAlgorithm
  /** The raw signature: 64 bytes for Ed25519 and P-256, 96 for P-384 (r and s side by side, IEEE P1363). */
  sign(data: Uint8Array): Promise<Uint8Array>
}
