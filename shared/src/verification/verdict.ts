import type { Finding } from './finding.ts'
import { type CheckId, type Verdict, verdicts } from './report.ts'

/** What a failed check means for the whole. Advisory checks are shown and weigh nothing. */
const weight = {
  structure: 'essential',
  context: 'essential',
  schema: 'advisory',
  proof: 'essential',
  'issuer-binding': 'essential',
  'key-history': 'essential',
  validity: 'essential',
  status: 'essential',
  refresh: 'advisory',
  'holder-binding': 'essential',
  endorsements: 'advisory',
  trust: 'advisory',
} as const satisfies Record<CheckId, 'essential' | 'advisory'>

/** Failed codes that have a verdict of their own; every other one is `invalid`. */
const verdictOfCode: ReadonlyMap<string, Verdict> = new Map([
  ['revoked', 'revoked'],
  ['suspended', 'suspended'],
  ['expired', 'expired'],
  ['not-yet-valid', 'not-yet-valid'],
])

/** Its failure is a warning: it makes no verdict worse. */
export function isAdvisory(id: CheckId): boolean {
  return weight[id] === 'advisory'
}

/** The one table of CONTRACT §3. */
export function computeVerdict(findings: readonly Finding[]): Verdict {
  return worstVerdict(findings.map(verdictOf))
}

/** The first in the order of `verdicts`; `valid` of none. */
export function worstVerdict(found: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => found.includes(verdict)) ?? 'valid'
}

function verdictOf(finding: Finding): Verdict {
  if (weight[finding.id] === 'advisory' || finding.outcome === 'passed') return 'valid'
  if (finding.outcome === 'not-checked') return finding.code === 'not-present' ? 'valid' : 'unknown'
  const own = finding.id === 'status' || finding.id === 'validity' ? verdictOfCode.get(finding.code) : undefined
  return own ?? 'invalid'
}
