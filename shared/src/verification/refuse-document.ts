import type { Examined } from './examined.ts'
import { failed, type Finding, notChecked } from './finding.ts'
import { type CheckId, checkIds, type VerificationReport } from './report.ts'
import type { RefusedDocument } from './secured/secured-document.ts'
import { computeVerdict } from './verdict.ts'

/** The findings so far, and every other check not done: what cannot be read has no pointers to follow. */
export function stopAfter(found: readonly Finding[]): readonly Finding[] {
  return checkIds.map((id): Finding => found.find((finding) => finding.id === id) ?? unchecked(id))
}

/** A template over all ids, which the compiler would otherwise see as one with a mixed id. */
function unchecked(id: CheckId): Finding {
  return notChecked(id, 'earlier-check') as Finding
}

/** What has the shape of a credential and is none. */
export function examineRefused(
  { code, form, detail }: RefusedDocument,
  kind: VerificationReport['kind'] = 'unreadable',
): Examined {
  const findings = stopAfter([failed('structure', code, detail === undefined ? undefined : { detail })])
  return { kind, verdict: computeVerdict(findings), findings, parts: [], technical: { form } }
}

/** There was no time left to look at it. */
export function examineNothing(): Examined {
  const findings = checkIds.map((id) => notChecked(id, 'out-of-time') as Finding)
  return { kind: 'unreadable', verdict: computeVerdict(findings), findings, parts: [], technical: {} }
}

/** Sound as it may be, it is not of the kind that was asked for. */
export function refusedAs(kind: 'credential' | 'presentation', form: string): Examined {
  return examineRefused({ code: kind === 'credential' ? 'not-a-credential' : 'not-a-presentation', form })
}
