import type { ProofFinding } from '../../proofs/proof-finding.ts'
import { failed, type FindingDetails, type FindingOf, notChecked, passed } from '../finding.ts'

/** Every proof of a set must verify (CONTRACT §3): the first that failed decides, then the first that could not be judged. */
export function checkProof(proofs: readonly ProofFinding[]): FindingOf<'proof'> {
  for (const proof of proofs) if (proof.outcome === 'failed') return failed('proof', proof.code, factsOf(proof))
  for (const proof of proofs)
    if (proof.outcome === 'not-checked') return notChecked('proof', proof.code, factsOf(proof))
  const [first] = proofs
  if (first === undefined) return failed('proof', 'proof-missing')
  return passed('proof', undefined, factsOf(first))
}

function factsOf(proof: ProofFinding): FindingDetails {
  const { type, cryptosuite, algorithm, verificationMethod, created, detail } = proof
  const facts = { type, cryptosuite, algorithm, verificationMethod, created, detail }
  return Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, fact]])))
}
