import type { ProofFinding } from '../proofs/proof-finding.ts'
import type { FindingDetails } from './finding.ts'
import type { SecuredDocument } from './secured/secured-document.ts'

/** For whoever opens the technical side of a report. */
export function describeProofs(
  secured: Pick<SecuredDocument, 'form'>,
  proofs: readonly ProofFinding[],
): FindingDetails {
  const list = (values: readonly (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))]
  const named: Readonly<Record<string, readonly string[]>> = {
    proofs: list(proofs.map(({ type, cryptosuite }) => cryptosuite ?? type)),
    algorithms: list(proofs.map(({ algorithm }) => algorithm)),
    keys: list(proofs.map(({ verificationMethod }) => verificationMethod)),
    signed: list(proofs.map(({ created }) => created)),
  }
  return { form: secured.form, ...Object.fromEntries(Object.entries(named).filter(([, values]) => values.length > 0)) }
}
