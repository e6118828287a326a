import type { ProofDoubt, ProofFailure } from '../proofs/proof-finding.ts'

/** The codes of `proofs`, as values. A code that is missing here does not compile. */
const failures = {
  'did-invalid': true,
  'did-document-mismatch': true,
  'key-not-found': true,
  'key-malformed': true,
  'key-controller-mismatch': true,
  'key-purpose-mismatch': true,
  'proof-missing': true,
  'proof-malformed': true,
  'proof-purpose-mismatch': true,
  'proof-expired': true,
  'proof-context-mismatch': true,
  'previous-proof-missing': true,
  'challenge-mismatch': true,
  'domain-mismatch': true,
  'signature-invalid': true,
  'key-kind-mismatch': true,
  'json-ld-invalid': true,
  'work-limit': true,
  'not-canonicalisable': true,
  'jws-malformed': true,
  'alg-refused': true,
  'header-refused': true,
  'header-key-mismatch': true,
  'typ-refused': true,
  'claims-mismatch': true,
  'disclosure-malformed': true,
  'key-binding-malformed': true,
  'key-binding-missing': true,
  'key-ambiguous': true,
  'hosted-differs': true,
} as const satisfies Record<ProofFailure | 'hosted-differs', true>

const doubts = {
  'did-document-unreadable': true,
  'did-method-unknown': true,
  'key-url-unknown': true,
  'proof-type-unknown': true,
  'cryptosuite-unknown': true,
  'context-unknown': true,
  'out-of-time': true,
  'controller-not-followed': true,
  'hosted-unreachable': true,
} as const satisfies Record<ProofDoubt | 'hosted-unreachable', true>

export const proofFailures = Object.keys(failures) as readonly (keyof typeof failures)[]
export const proofDoubts = Object.keys(doubts) as readonly (keyof typeof doubts)[]
