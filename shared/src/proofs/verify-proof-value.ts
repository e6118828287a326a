import { UnknownContextError } from '../contexts/document-loader.ts'
import type { PublicKey } from '../dids/public-key.ts'
import { ProofContextError, type Cryptosuite, type HashingPorts } from './cryptosuite.ts'
import type { EmbeddedProof } from './data-integrity-proof.ts'
import { decodeMultibase } from './encodings/multibase.ts'
import { NotCanonicalisableError } from './jcs.ts'
import { withoutMember, type JsonObject } from './json.ts'
import type { ProofDoubt, ProofFailure } from './proof-finding.ts'
import { JsonLdInvalidError } from './rdf-canonicalisation.ts'
import { verifySignature } from './verify-signature.ts'
import { OutOfTimeError, WorkLimitError } from './work-limit-error.ts'

export type ProofJudgement =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'failed'; readonly code: ProofFailure; readonly detail?: string }
  | { readonly outcome: 'not-checked'; readonly code: ProofDoubt; readonly detail?: string }

/** Whether this key signed this document (and, in a chain, the proofs before) with these proof options. */
export async function verifyProofValue(
  ports: HashingPorts,
  secured: { readonly document: JsonObject; readonly allProofs: readonly EmbeddedProof[] },
  proof: EmbeddedProof & { readonly suite: Cryptosuite },
  key: PublicKey,
): Promise<ProofJudgement> {
  const { suite, members, previousProofs } = proof
  if (!suite.keyKinds.includes(key.kind)) return { outcome: 'failed', code: 'key-kind-mismatch', detail: key.kind }
  const signature = decodeMultibase(String(members.proofValue))
  if (signature === null) return { outcome: 'failed', code: 'proof-malformed' }
  const previous = secured.allProofs.filter(
    ({ members: { id } }) => typeof id === 'string' && previousProofs.includes(id),
  )
  if (previous.length < new Set(previousProofs).size) return { outcome: 'failed', code: 'previous-proof-missing' }
  const unsecured = withoutMember(secured.document, 'proof')
  const document = previous.length === 0 ? unsecured : { ...unsecured, proof: previous.map((before) => before.members) }
  const proofOptions = withoutMember(members, 'proofValue')
  try {
    const data = await suite.hashData(ports, { document, proofOptions, keyKind: key.kind })
    return (await verifySignature(key, signature, data))
      ? { outcome: 'passed' }
      : { outcome: 'failed', code: 'signature-invalid' }
  } catch (error) {
    return judgementOf(error)
  }
}

/** What kept a document from being hashed. Anything else is a mistake of ours. */
function judgementOf(error: unknown): ProofJudgement {
  if (error instanceof UnknownContextError) return { outcome: 'not-checked', code: error.code, detail: error.url }
  if (error instanceof OutOfTimeError) return { outcome: 'not-checked', code: error.code }
  const isFinding =
    error instanceof JsonLdInvalidError ||
    error instanceof WorkLimitError ||
    error instanceof NotCanonicalisableError ||
    error instanceof ProofContextError
  if (!isFinding) throw error
  return { outcome: 'failed', code: error.code, detail: reasonOf(error) }
}

function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message
}
