import { readCredential } from '../credentials/reading/read-credential.ts'
import { checkCredentialHolder } from './checks/check-credential-holder.ts'
import { checkEndorsements } from './checks/check-endorsements.ts'
import { checkRefresh } from './checks/check-refresh.ts'
import { checkSchema } from './checks/check-schema.ts'
import { checkTrust } from './checks/check-trust.ts'
import { checkValidity } from './checks/check-validity.ts'
import { checkStatus } from './checks/status/check-status.ts'
import type { Examined } from './examined.ts'
import { examineInnerCredentials } from './examine-inner-credentials.ts'
import { type Finding, notChecked } from './finding.ts'
import { proveCredential } from './prove-credential.ts'
import { stopAfter } from './refuse-document.ts'
import type { Run } from './run.ts'
import type { SecuredDocument } from './secured/secured-document.ts'
import { describeProofs } from './technical.ts'
import { computeVerdict } from './verdict.ts'

/**
 * Examines one credential, in an order that never follows an unproven pointer: its proof before its status list, its
 * refresh service and the credentials inside.
 */
export async function examineCredential(run: Run, secured: SecuredDocument, depth: number): Promise<Examined> {
  const { document } = secured
  const proven = await proveCredential(run, secured)
  if (!proven.readable) {
    const findings = stopAfter(proven.findings)
    return {
      kind: 'credential',
      verdict: computeVerdict(findings),
      findings,
      parts: [],
      technical: { form: secured.form },
    }
  }
  const content = readCredential(document)
  const [status, refresh, trust, inner] = proven.isProven
    ? await Promise.all([
        checkStatus(run, document, proven.issuer),
        checkRefresh(run, document, depth),
        checkTrust(run, content),
        examineInnerCredentials(run, document, depth),
      ])
    : [
        notChecked('status', document['credentialStatus'] === undefined ? 'not-present' : 'earlier-check'),
        notChecked('refresh', document['refreshService'] === undefined ? 'not-present' : 'earlier-check'),
        notChecked('trust', 'earlier-check'),
        [],
      ]
  const { structure, context, proof, binding, history } = proven
  const findings: readonly Finding[] = [
    structure,
    context,
    checkSchema(document),
    proof,
    binding,
    history,
    checkValidity(document, run.at, secured),
    status,
    refresh,
    await checkCredentialHolder(run, secured, proven.isProven),
    proven.isProven ? checkEndorsements(document, inner) : notChecked('endorsements', 'earlier-check'),
    trust,
  ]
  return {
    kind: 'credential',
    verdict: computeVerdict(findings),
    findings,
    content,
    parts: inner,
    technical: describeProofs(secured, proven.proofs),
  }
}
