import { checkContext } from './checks/check-context.ts'
import { checkIssuerBinding } from './checks/check-issuer-binding.ts'
import { checkKeyHistory } from './checks/check-key-history.ts'
import { checkProof } from './checks/check-proof.ts'
import { checkStructure } from './checks/check-structure.ts'
import type { ProofFinding } from '../proofs/proof-finding.ts'
import type { FindingOf } from './finding.ts'
import { issuerOf } from './issuer-of.ts'
import type { ProofRun, SecuredDocument } from './secured/secured-document.ts'

/** Who says it: all that must be known of a credential before anything in it is followed. */
export type ProvenCredential =
  | {
      readonly readable: false
      readonly findings: readonly [FindingOf<'structure'>] | readonly [FindingOf<'structure'>, FindingOf<'context'>]
    }
  | {
      readonly readable: true
      readonly structure: FindingOf<'structure'>
      readonly context: FindingOf<'context'>
      readonly proof: FindingOf<'proof'>
      readonly binding: FindingOf<'issuer-binding'>
      readonly history: FindingOf<'key-history'>
      readonly proofs: readonly ProofFinding[]
      readonly issuer: string
      /** Its issuer wrote it: from here on its own pointers may be followed. */
      readonly isProven: boolean
    }

/** Whose key it is before the key is fetched; nothing of the document's own is followed. */
export async function proveCredential(run: ProofRun, secured: SecuredDocument): Promise<ProvenCredential> {
  const { document } = secured
  const structure = checkStructure(document, 'credential', secured.jsonDefect)
  if (structure.outcome === 'failed') return { readable: false, findings: [structure] }
  const context = await checkContext(run.documentLoader, document, secured.securing)
  if (context.outcome === 'failed') return { readable: false, findings: [structure, context] }
  // The structure has been checked: there is an issuer.
  const issuer = issuerOf(document) ?? ''
  const proofs = await secured.verifyProofs(run, { proofPurpose: 'assertionMethod', controller: issuer })
  const proof = checkProof(proofs)
  const binding = checkIssuerBinding(proofs, { id: issuer, role: 'issuer' })
  const history = checkKeyHistory(proofs)
  const isProven =
    context.outcome === 'passed' &&
    proof.outcome === 'passed' &&
    binding.outcome === 'passed' &&
    (history.outcome === 'passed' || history.code === 'not-present')
  return { readable: true, structure, context, proof, binding, history, proofs, issuer, isProven }
}
