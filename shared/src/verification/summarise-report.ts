import type { CredentialContent } from '../credentials/credential-content.ts'
import { formatDay } from '../i18n/format-day.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Check, CheckId, VerificationReport } from './report.ts'
import { summaryWords as say } from './summary-words.ts'
import { isAdvisory } from './verdict.ts'

/** The report for somebody who has never heard of a proof. Plain text: whoever puts it in HTML escapes it. */
export interface ReportSummary {
  /** What is the case, in one sentence. */
  readonly title: string
  /** Who gave it, when, to whom; what was changed, withdrawn or ended. */
  readonly sentence: string
  /** What the reader can do next. */
  readonly advice?: string
  /** Whose it is: a question of its own, which a file alone never answers. */
  readonly whose: string
}

type Summarised = Pick<VerificationReport, 'verdict' | 'checks' | 'kind' | 'content' | 'parts'>

export function summariseReport(report: Summarised, locale: Locale): ReportSummary {
  const advice = adviceOf(report, locale)
  return {
    title: titleOf(report, locale),
    sentence:
      report.kind === 'presentation' ? presentationSentence(report, locale) : credentialSentence(report, locale),
    ...(advice !== undefined && { advice }),
    whose: whoseOf(report, locale),
  }
}

function titleOf({ verdict, kind, checks }: Summarised, locale: Locale): string {
  const structure = find(checks, 'structure')
  if (kind === 'unreadable' || structure?.code === 'not-a-credential') return say(locale, 'title.not-a-credential')
  if (kind === 'presentation')
    return say(locale, verdict === 'valid' ? 'title.presentation-valid' : 'title.presentation-problem')
  // Real it is, and never less than that for a registry's sake; still, who gives it his own diploma must not pass for a school.
  const trust = verdict === 'valid' ? find(checks, 'trust')?.code : undefined
  if (trust === 'issuer-unknown') return say(locale, 'title.valid-issuer-unknown')
  if (trust === 'known-not-for-this') return say(locale, 'title.valid-not-for-this')
  return say(locale, `title.${verdict}`)
}

function credentialSentence({ verdict, checks, content }: Summarised, locale: Locale): string {
  if (content === undefined) return decisive(checks)?.message ?? ''
  const given = givenBy(content, verdict === 'valid' || (verdict !== 'invalid' && isProven(checks)), locale)
  const old = content.form === 'open-badges-2' ? [say(locale, 'old-form')] : []
  switch (verdict) {
    case 'valid': {
      const until = content.validUntil
      const ends = until === undefined ? [] : [say(locale, 'valid.until', { day: formatDay(until, locale) })]
      return [given, say(locale, keptStatus(checks)), ...ends, ...old].join(' ')
    }
    case 'expired': {
      const ended = content.validUntil
      return [
        given,
        ...(ended === undefined ? [] : [say(locale, 'ended.on', { day: formatDay(ended, locale) })]),
        ...old,
      ].join(' ')
    }
    case 'not-yet-valid': {
      const starts = content.validFrom
      return [
        given,
        ...(starts === undefined ? [] : [say(locale, 'starts.on', { day: formatDay(starts, locale) })]),
        ...old,
      ].join(' ')
    }
    case 'invalid':
    case 'revoked':
    case 'suspended':
    case 'unknown':
      return [decisive(checks)?.message ?? '', given, ...old].join(' ').trim()
  }
}

/** A revoked or expired one may still be of nobody: those verdicts come before that of a signature that could not be checked. */
function isProven(checks: readonly Check[]): boolean {
  return [find(checks, 'proof'), find(checks, 'issuer-binding')].every((check) => check?.outcome === 'passed')
}

function keptStatus(checks: readonly Check[]): 'valid.no-status' | 'valid.message' | 'valid.all' {
  const code = find(checks, 'status')?.code
  if (code === 'not-present' || code === 'revocation-not-kept') return 'valid.no-status'
  return code === 'message' ? 'valid.message' : 'valid.all'
}

function presentationSentence({ checks, parts = [] }: Summarised, locale: Locale): string {
  const count = say(locale, 'presentation.count', { count: parts.length })
  return [count, decisive(checks)?.message ?? ''].join(' ').trim()
}

/** Who gave it; of what is not proven, only that it says so. */
function givenBy(content: CredentialContent, isProven: boolean, locale: Locale): string {
  const issuer = content.issuer.name ?? content.issuer.id ?? say(locale, 'issuer.unnamed')
  if (!isProven) return say(locale, 'given.says', { issuer })
  const date = content.awardedDate ?? content.validFrom
  if (date === undefined) return say(locale, 'given.no-day', { issuer })
  const day = formatDay(date, locale)
  const name = content.recipient.nameInClear
  return name === undefined
    ? say(locale, 'given.no-name', { issuer, day })
    : say(locale, 'given.to', { issuer, day, name })
}

function adviceOf({ verdict, checks, content }: Summarised, locale: Locale): string | undefined {
  if (verdict === 'expired') return say(locale, 'advice.expired')
  const trust = find(checks, 'trust')
  if (verdict !== 'valid' || trust === undefined || content === undefined) return undefined
  if (trust.outcome === 'failed') return trust.message
  if (trust.outcome === 'passed') return undefined
  const host = hostOf(content.issuer.id)
  return host === undefined
    ? say(locale, 'advice.issuer-unknown-no-host')
    : say(locale, 'advice.issuer-unknown', { host })
}

/** The website behind an issuer's name: the one thing about it that the proof does show. */
function hostOf(id: string | undefined): string | undefined {
  if (id?.startsWith('did:web:') === true) return decodeURIComponent(id.split(':')[2] ?? '')
  return id !== undefined && URL.canParse(id) && id.startsWith('http') ? new URL(id).host : undefined
}

function whoseOf({ kind, verdict, checks, content }: Summarised, locale: Locale): string {
  const binding = find(checks, 'holder-binding')
  if (verdict === 'invalid' && binding?.outcome !== 'failed') return say(locale, 'whose.not-applicable')
  if (binding?.outcome === 'failed') return say(locale, 'whose.wrong')
  if (binding?.outcome === 'passed') {
    if (binding.code === undefined) return say(locale, 'whose.bound')
    if (binding.code === 'presenter-not-subject') return say(locale, 'whose.bound-other')
    if (binding.code === 'subject-not-named') return say(locale, 'whose.bound-nobody')
  }
  if (kind === 'presentation') return say(locale, 'whose.unproven')
  const name = content?.recipient.nameInClear
  if (name !== undefined) return say(locale, 'whose.name', { name })
  return say(locale, (content?.recipient.hashed.length ?? 0) > 0 ? 'whose.hashed' : 'whose.nobody')
}

/** The check that made the verdict what it is: the first that failed, or else the first that was not done. */
function decisive(checks: readonly Check[]): Check | undefined {
  const essential = checks.filter(({ id }) => !isAdvisory(id))
  const skipped = ({ outcome, code }: Check) =>
    outcome === 'not-checked' && code !== 'not-present' && code !== 'earlier-check'
  return essential.find(({ outcome }) => outcome === 'failed') ?? essential.find(skipped)
}

function find(checks: readonly Check[], id: CheckId): Check | undefined {
  return checks.find((check) => check.id === id)
}
