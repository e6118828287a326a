import { readCredential } from '../../credentials/reading/read-credential.ts'
import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { checkTrust } from '../checks/check-trust.ts'
import type { Examined } from '../examined.ts'
import { failed, type Finding, type FindingOf, notChecked, passed } from '../finding.ts'
import { examineRefused, stopAfter } from '../refuse-document.ts'
import type { Run } from '../run.ts'
import type { OldBadge } from '../secured/secured-document.ts'
import { isUrl } from '../structure/structure-defect.ts'
import { computeVerdict } from '../verdict.ts'
import { fetchBadgeObject } from './fetch-badge-object.ts'
import { proveHosted } from './prove-hosted.ts'
import { checkSignedStatus, proveSigned } from './prove-signed.ts'

/** An image that holds nothing but the URL of its assertion. */
export async function examineHostedUrl(run: Run, url: string): Promise<Examined> {
  const fetched = await fetchBadgeObject(run, url)
  if (fetched !== null && 'object' in fetched) return examineOldBadge(run, { assertion: fetched.object })
  return examineRefused({ code: 'not-a-credential', form: 'open-badges-2', detail: url }, 'credential')
}

/**
 * Open Badges 2.0: the issuer's own website is the proof of a hosted assertion, a key published there that of a signed one. Read as
 * plain JSON, so `context` weighs nothing. @see https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html
 */
export async function examineOldBadge(run: Run, { assertion, jws }: OldBadge): Promise<Examined> {
  const structure = checkAssertion(assertion)
  if (structure.outcome === 'failed') return conclude(stopAfter([structure]), {})
  const proven = jws === undefined ? await proveHosted(run, assertion) : await proveSigned(run, assertion, jws)
  const status = jws === undefined ? proven.status : await checkSignedStatus(run, proven)
  const content = readCredential({ ...proven.assertion, badge: { ...proven.badge, issuer: proven.issuer ?? {} } })
  const isProven = proven.proof.outcome === 'passed' && proven.binding.outcome === 'passed'
  const findings: readonly Finding[] = [
    structure,
    notChecked('context', 'not-present'),
    notChecked('schema', 'not-present'),
    proven.proof,
    proven.binding,
    notChecked('key-history', 'not-present'),
    checkExpiry(proven.assertion, run.at),
    status,
    notChecked('refresh', 'not-present'),
    notChecked('holder-binding', 'not-present'),
    notChecked('endorsements', 'not-present'),
    isProven ? await checkTrust(run, content) : notChecked('trust', 'earlier-check'),
  ]
  return conclude(findings, { content })
}

function conclude(findings: readonly Finding[], content: Pick<Examined, 'content'>): Examined {
  return {
    kind: 'credential',
    verdict: computeVerdict(findings),
    findings,
    ...content,
    parts: [],
    technical: { form: 'open-badges-2' },
  }
}

function checkAssertion(assertion: JsonObject): FindingOf<'structure'> {
  const { id, type, recipient, badge, issuedOn, verification, verify } = assertion
  if (!asList(type).includes('Assertion')) return failed('structure', 'type-malformed', { path: '/type' })
  if (!isUrl(id)) return failed('structure', 'id-malformed', { path: '/id' })
  if (!isJsonObject(recipient)) return failed('structure', 'subject-malformed', { path: '/recipient' })
  if (!isUrl(badge) && !isJsonObject(badge)) return failed('structure', 'member-malformed', { path: '/badge' })
  if (!isMoment(issuedOn)) return failed('structure', 'date-malformed', { path: '/issuedOn' })
  if (!isJsonObject(verification ?? verify)) return failed('structure', 'member-malformed', { path: '/verification' })
  return passed('structure')
}

function checkExpiry({ issuedOn, expires }: JsonObject, at: Date): FindingOf<'validity'> {
  if (isMoment(issuedOn) && new Date(issuedOn) > at) return failed('validity', 'not-yet-valid', { validFrom: issuedOn })
  if (expires === undefined || expires === null) return passed('validity')
  return isMoment(expires) && new Date(expires) >= at
    ? passed('validity')
    : failed('validity', 'expired', { validUntil: isMoment(expires) ? expires : '?' })
}

/** ISO 8601; older badges have a day only. */
function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
}
