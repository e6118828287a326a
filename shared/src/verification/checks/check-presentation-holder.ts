import { asList } from '../../proofs/json.ts'
import type { ProofFinding } from '../../proofs/proof-finding.ts'
import type { ExaminedPart } from '../examined.ts'
import { failed, type Finding, type FindingOf, notChecked, passed } from '../finding.ts'
import type { VerificationOptions } from '../run.ts'
import type { SecuredDocument } from '../secured/secured-document.ts'
import { holderOf } from '../structure/presentation-rules.ts'

interface ProofResults {
  readonly proofs: readonly ProofFinding[]
  readonly proof: Finding
  readonly binding: Finding
}

/** That the proof is by the holder whom the presentation names, for this caller and this question (CONTRACT §3, Holder). */
export function checkPresentationHolder(
  secured: SecuredDocument,
  { proofs, proof, binding }: ProofResults,
  credentials: readonly ExaminedPart[],
  options: VerificationOptions,
): FindingOf<'holder-binding'> {
  const { challenge, domain, expectedHolder, requireHolderBinding } = options
  // Who names a challenge or a domain asked for an answer to it: a presentation that anybody could make is none.
  const mustBeProven = [expectedHolder, challenge, domain].some(isGiven) || requireHolderBinding === true
  if (!secured.isSigned) {
    return mustBeProven ? failed('holder-binding', 'holder-not-proven') : notChecked('holder-binding', 'not-present')
  }
  if (challenge !== undefined && !saysOf(secured, proofs, 'challenge').includes(challenge))
    return failed('holder-binding', 'challenge-differs')
  if (domain !== undefined && !saysOf(secured, proofs, 'domain').includes(domain))
    return failed('holder-binding', 'domain-differs')
  if (proof.outcome !== 'passed') return notChecked('holder-binding', 'earlier-check')
  const presenters = proofs.flatMap(({ controller }) => controller ?? [])
  if (expectedHolder !== undefined && !presenters.includes(expectedHolder))
    return failed('holder-binding', 'holder-differs')
  if (holderOf(secured.document) === undefined && expectedHolder === undefined) {
    return requireHolderBinding === true ? passed('holder-binding') : notChecked('holder-binding', 'not-present')
  }
  if (binding.outcome === 'failed') return notChecked('holder-binding', 'earlier-check')
  const subjects = subjectsOf(credentials)
  const others = subjects.filter(isGiven).filter((subject) => !presenters.includes(subject))
  if (others.length > 0) return passed('holder-binding', 'presenter-not-subject', { subjects: others })
  // Whoever has the file of a badge that names nobody can put it in a presentation of their own.
  if (!subjects.every(isGiven)) return passed('holder-binding', 'subject-not-named')
  // Without a caller's challenge, anybody who once saw it could show it again.
  return passed('holder-binding', challenge === undefined ? 'no-caller' : undefined)
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined
}

/** Whom the credentials are about, those in a presentation inside too; undefined for one that names nobody. */
function subjectsOf(shown: readonly ExaminedPart[]): readonly (string | undefined)[] {
  return shown.flatMap(({ kind, content, parts }) => {
    if (kind === 'presentation') return subjectsOf(parts)
    return content === undefined ? [] : [content.recipient.id]
  })
}

/** What every one of the proofs says of it; a JWT says it once. */
function saysOf(
  secured: SecuredDocument,
  proofs: readonly ProofFinding[],
  what: 'challenge' | 'domain',
): readonly unknown[] {
  if (secured.securing === 'enveloped') return asList(secured[what])
  const [first = [], ...others] = proofs.map((proof) => asList(proof[what]))
  return first.filter((said) => others.every((other) => other.includes(said)))
}
