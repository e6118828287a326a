import { checkCredentialHolder } from '../checks/check-credential-holder.ts'
import { checkIssuerBinding } from '../checks/check-issuer-binding.ts'
import { checkKeyHistory } from '../checks/check-key-history.ts'
import { checkProof } from '../checks/check-proof.ts'
import { checkTrust } from '../checks/check-trust.ts'
import { checkValidity } from '../checks/check-validity.ts'
import type { Examined } from '../examined.ts'
import { failed, type Finding, notChecked, passed } from '../finding.ts'
import type { JsonObject } from '../../proofs/json.ts'
import { stopAfter } from '../refuse-document.ts'
import type { Run } from '../run.ts'
import type { SdJwtVc } from '../secured/secured-document.ts'
import { describeProofs } from '../technical.ts'
import { computeVerdict } from '../verdict.ts'
import { checkTokenStatus } from './check-token-status.ts'
import { readSdJwtVc } from './read-sd-jwt-vc.ts'

/** An SD-JWT VC: claims, every letter of them signed, and no JSON-LD. @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ */
export async function examineSdJwtVc(run: Run, vc: SdJwtVc): Promise<Examined> {
  const { document, jsonDefect } = vc
  if (jsonDefect !== null) {
    const findings = stopAfter([failed('structure', jsonDefect.code, { near: jsonDefect.near })])
    return {
      kind: 'credential',
      verdict: computeVerdict(findings),
      findings,
      parts: [],
      technical: { form: 'sd-jwt-vc' },
    }
  }
  const issuer = typeof document['iss'] === 'string' ? document['iss'] : undefined
  const proofs = await vc.verifyProofs(run)
  const proof = checkProof(proofs)
  const binding = checkIssuerBinding(proofs, { id: issuer, role: 'issuer' })
  const history = checkKeyHistory(proofs)
  const isProven =
    proof.outcome === 'passed' &&
    binding.outcome === 'passed' &&
    (history.outcome === 'passed' || history.code === 'not-present')
  const content = readSdJwtVc(document)
  const [status, trust] = isProven
    ? await Promise.all([checkTokenStatus(run, document, issuer ?? ''), checkTrust(run, content)])
    : [
        notChecked('status', 'status' in document || 'credentialStatus' in document ? 'earlier-check' : 'not-present'),
        notChecked('trust', 'earlier-check'),
      ]
  const findings: readonly Finding[] = [
    passed('structure'),
    notChecked('context', 'not-present'),
    notChecked('schema', 'not-present'),
    proof,
    binding,
    history,
    checkValidity({}, run.at, { ...vc, ...endOf(document, vc.expiry) }),
    status,
    notChecked('refresh', 'not-present'),
    await checkCredentialHolder(run, vc, isProven),
    notChecked('endorsements', 'not-present'),
    trust,
  ]
  const technical = describeProofs({ form: 'sd-jwt-vc' }, proofs)
  return { kind: 'credential', verdict: computeVerdict(findings), findings, content, parts: [], technical }
}

/** The first of its ends: of the token, and the last moment of the day (in UTC) on which it says that it expires. */
function endOf(claims: JsonObject, expiry: Date | undefined): { readonly expiry?: Date } {
  const days = [claims['date_of_expiry'], claims['expiry_date']].flatMap((day) => {
    const end = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T23:59:59Z`) : undefined
    return end === undefined || Number.isNaN(end.getTime()) ? [] : [end]
  })
  const ends = [...(expiry === undefined ? [] : [expiry]), ...days].toSorted((a, b) => a.getTime() - b.getTime())
  return ends[0] === undefined ? {} : { expiry: ends[0] }
}
