import type { KeyObstacle } from '../dids/did-resolver.ts'
import type { VerificationMethod } from '../dids/verification-method.ts'

/** Why a proof failed: it is there, could be read, and is not good. */
export type ProofFailure =
  | Extract<KeyObstacle, { outcome: 'failed' }>['code']
  | 'proof-missing'
  | 'proof-malformed'
  | 'proof-purpose-mismatch'
  | 'proof-expired'
  | 'proof-context-mismatch'
  | 'previous-proof-missing'
  | 'challenge-mismatch'
  | 'domain-mismatch'
  | 'signature-invalid'
  | 'key-kind-mismatch'
  | 'json-ld-invalid'
  | 'work-limit'
  | 'not-canonicalisable'
  // JOSE
  | 'jws-malformed'
  | 'alg-refused'
  | 'header-refused'
  | 'header-key-mismatch'
  | 'typ-refused'
  | 'claims-mismatch'
  // SD-JWT
  | 'disclosure-malformed'
  | 'key-binding-malformed'
  | 'key-binding-missing'
  | 'key-ambiguous'

/** Why a proof could not be judged. */
export type ProofDoubt =
  | Extract<KeyObstacle, { outcome: 'not-checked' }>['code']
  | 'proof-type-unknown'
  | 'cryptosuite-unknown'
  | 'context-unknown'
  | 'out-of-time'
  /** Nothing was fetched: the key is not the expected controller's (the issuer's), or the issuer's own proof is not good. */
  | 'controller-not-followed'

interface ProofFacts {
  /** `DataIntegrityProof`, `Ed25519Signature2020` …, or the `typ` of a JWS (`JWT` where it has none). */
  readonly type: string
  readonly cryptosuite?: string
  /** JOSE `alg`, as the header says it. */
  readonly algorithm?: string
  /** URL of the verification method. */
  readonly verificationMethod?: string
  /** The method up to its `#`: who must be the issuer, or the holder. */
  readonly controller?: string
  readonly proofPurpose?: string
  /** The moment of signing as the signer claims it: `created`, or `iat` as ISO 8601. */
  readonly created?: string
  readonly challenge?: string
  readonly domain?: string | readonly string[]
  /** The key that was found, with its `expires` and `revoked`: there as soon as it could be read, whatever the outcome. */
  readonly method?: VerificationMethod
  /** What `code` does not say: the URL of an unknown context, the name of an unknown suite. */
  readonly detail?: string
}

/** What was found about one proof. A bad proof is a finding, never an exception. */
export type ProofFinding = ProofFacts &
  (
    | { readonly outcome: 'passed' }
    | { readonly outcome: 'failed'; readonly code: ProofFailure }
    | { readonly outcome: 'not-checked'; readonly code: ProofDoubt }
  )

export type { ProofFacts }
