import type { JsonObject } from '../proofs/json.ts'
import { checkContext } from './checks/check-context.ts'
import { checkIssuerBinding } from './checks/check-issuer-binding.ts'
import { checkKeyHistory } from './checks/check-key-history.ts'
import { checkPresentationHolder } from './checks/check-presentation-holder.ts'
import { checkProof } from './checks/check-proof.ts'
import { checkStructure } from './checks/check-structure.ts'
import { checkValidity } from './checks/check-validity.ts'
import type { Examined } from './examined.ts'
import { examineParts, partsOf } from './examine-parts.ts'
import { type Finding, notChecked } from './finding.ts'
import { stopAfter } from './refuse-document.ts'
import type { Run } from './run.ts'
import type { SecuredDocument } from './secured/secured-document.ts'
import { holderOf } from './structure/presentation-rules.ts'
import { describeProofs } from './technical.ts'
import { computeVerdict, worstVerdict } from './verdict.ts'

/** Its verdict is the worst over itself and its credentials; without a signature it carries credentials and proves no holder. */
export async function examinePresentation(run: Run, secured: SecuredDocument, depth: number): Promise<Examined> {
  const { document } = secured
  const structure = checkStructure(document, 'presentation', secured.jsonDefect)
  const context =
    structure.outcome === 'passed'
      ? await checkContext(run.documentLoader, withoutCredentials(document), secured.securing)
      : null
  if (context === null || context.outcome === 'failed') {
    const findings = stopAfter(context === null ? [structure] : [structure, context])
    return {
      kind: 'presentation',
      verdict: computeVerdict(findings),
      findings,
      parts: [],
      technical: { form: secured.form },
    }
  }
  const holder = holderOf(document)
  const [proofs, parts] = await Promise.all([
    secured.isSigned ? secured.verifyProofs(run, { proofPurpose: 'authentication', controller: holder }) : [],
    examineParts(run, partsOf(document, 'verifiableCredential', ''), depth),
  ])
  // Without a signature and without credentials, nobody says anything at all.
  const isNothing = !secured.isSigned && parts.length === 0
  const proof = secured.isSigned || isNothing ? checkProof(proofs) : notChecked('proof', 'not-present')
  const binding = secured.isSigned
    ? checkIssuerBinding(proofs, { id: holder, role: 'holder' })
    : notChecked('issuer-binding', 'not-present')
  const findings: readonly Finding[] = [
    structure,
    context,
    notChecked('schema', 'not-present'),
    proof,
    binding,
    checkKeyHistory(proofs),
    secured.notBefore === undefined && secured.expiry === undefined
      ? notChecked('validity', 'not-present')
      : checkValidity({}, run.at, secured),
    notChecked('status', 'not-present'),
    notChecked('refresh', 'not-present'),
    checkPresentationHolder(secured, { proofs, proof, binding }, parts, run.options),
    notChecked('endorsements', 'not-present'),
    notChecked('trust', 'not-present'),
  ]
  return {
    kind: 'presentation',
    verdict: worstVerdict([computeVerdict(findings), ...parts.map(({ verdict }) => verdict)]),
    findings,
    parts,
    technical: describeProofs(secured, proofs),
  }
}

/** Its credentials are judged as parts, each with its own words and structure. */
function withoutCredentials(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'verifiableCredential'))
}
