import type { DidResolver } from '../dids/did-resolver.ts'
import type { VerificationRelationship } from '../dids/verification-method.ts'
import type { HashingPorts } from './cryptosuite.ts'
import { readEmbeddedProofs, type EmbeddedProof } from './data-integrity-proof.ts'
import { asList, type JsonObject } from './json.ts'
import type { ProofFailure, ProofFinding } from './proof-finding.ts'
import { verifyProofValue } from './verify-proof-value.ts'

export interface ProofPorts extends HashingPorts {
  readonly didResolver: Pick<DidResolver, 'findVerificationMethod'>
}

export interface ExpectedProof {
  readonly proofPurpose: VerificationRelationship
  /**
   * The issuer of a credential, the holder of a presentation. Its proofs go first; unless one of them is good, no
   * other is followed anywhere. Without it (a presentation that names no holder) every proof is followed.
   */
  readonly controller?: string
  /** Compared when given. */
  readonly challenge?: string
  readonly domain?: string
  /** The moment of verification, ISO 8601: a proof with an earlier `expires` fails. */
  readonly now: string
}

/** Each proof of a set takes another signature to check, so more than this is a flood. */
const maxProofs = 20
/** What all proofs of one document may take together; the rest of them is not checked. */
const maxMilliseconds = 2_500

/**
 * Verifies the embedded proofs of a document, a set or a chain: one finding each, in their order. Never throws for a
 * bad document. Not judged here: that the controller is the issuer when none is expected, and key history
 * (`method.expires` and `method.revoked` against `created`).
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export async function verifyDataIntegrityProofs(
  ports: ProofPorts,
  document: JsonObject,
  expected: ExpectedProof,
): Promise<readonly ProofFinding[]> {
  const proofs = readEmbeddedProofs(document)
  if (proofs === null || proofs.length > maxProofs) {
    const code = asList(document.proof).length === 0 ? 'proof-missing' : 'proof-malformed'
    return [{ type: 'unknown', outcome: 'failed', code }]
  }
  const { controller } = expected
  const followed = (proof: EmbeddedProof) => controller === undefined || proof.facts.controller === controller
  const secured = { document, allProofs: proofs, spent: { milliseconds: 0 } }
  const findings = new Map<EmbeddedProof, ProofFinding>()
  for (const proof of proofs.filter(followed)) {
    findings.set(proof, await verifyProof(ports, secured, proof, expected))
  }
  const proven = [...findings.values()].some(({ outcome }) => outcome === 'passed')
  for (const proof of proofs.filter((other) => !followed(other))) {
    const finding: ProofFinding = proven
      ? await verifyProof(ports, secured, proof, expected)
      : { ...proof.facts, outcome: 'not-checked', code: 'controller-not-followed' }
    findings.set(proof, finding)
  }
  return proofs.flatMap((proof) => findings.get(proof) ?? [])
}

interface SecuredDocument {
  readonly document: JsonObject
  readonly allProofs: readonly EmbeddedProof[]
  readonly spent: { milliseconds: number }
}

async function verifyProof(
  ports: ProofPorts,
  secured: SecuredDocument,
  proof: EmbeddedProof,
  expected: ExpectedProof,
): Promise<ProofFinding> {
  const { facts, suite } = proof
  if (suite === null) {
    return facts.type === 'DataIntegrityProof'
      ? { ...facts, outcome: 'not-checked', code: 'cryptosuite-unknown', detail: facts.cryptosuite ?? 'none' }
      : { ...facts, outcome: 'not-checked', code: 'proof-type-unknown', detail: facts.type }
  }
  const mismatch = mismatchWith(expected, proof)
  if (mismatch !== null) return { ...facts, outcome: 'failed', code: mismatch }
  const key = await ports.didResolver.findVerificationMethod(facts.verificationMethod, expected.proofPurpose)
  if (key.outcome !== 'found') return { ...facts, ...key }
  if (secured.spent.milliseconds > maxMilliseconds) return { ...facts, outcome: 'not-checked', code: 'out-of-time' }
  const startedAt = performance.now()
  const judgement = await verifyProofValue(ports, secured, { ...proof, suite }, key.method.key)
  secured.spent.milliseconds += performance.now() - startedAt
  return { ...facts, method: key.method, ...judgement }
}

function mismatchWith(expected: ExpectedProof, { facts, members }: EmbeddedProof): ProofFailure | null {
  if (facts.proofPurpose !== expected.proofPurpose) return 'proof-purpose-mismatch'
  if (expected.challenge !== undefined && facts.challenge !== expected.challenge) return 'challenge-mismatch'
  if (expected.domain !== undefined && !asList(facts.domain).includes(expected.domain)) return 'domain-mismatch'
  const { expires } = members
  if (typeof expires === 'string' && Date.parse(expires) <= Date.parse(expected.now)) return 'proof-expired'
  return null
}
