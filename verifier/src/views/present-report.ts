import {
  createCard,
  formatDay,
  formatTime,
  isAdvisory,
  summariseReport,
  type Card,
  type Check,
  type Locale,
  type ReportPart,
  type Verdict,
  type VerificationReport,
} from '@stapel/shared'
import { levelClassOf } from './level-class.ts'
import { verdictMarks } from './verdict-marks.ts'
import { t } from './words/index.ts'

/** How a verdict looks: a colour and an icon, and always words beside them. */
const tones = {
  valid: 'ok',
  invalid: 'bad',
  revoked: 'bad',
  suspended: 'warn',
  expired: 'warn',
  'not-yet-valid': 'warn',
  unknown: 'unknown',
} as const satisfies Record<Verdict, string>

const marks = {
  passed: { mark: 'ok', sign: '✓', word: 'outcomePassed' },
  failed: { mark: 'no', sign: '✕', word: 'outcomeFailed' },
  'not-checked': { mark: 'q', sign: '?', word: 'outcomeNotChecked' },
  warning: { mark: 'q', sign: '!', word: 'outcomeWarning' },
  nothing: { mark: 'plain', sign: '–', word: 'outcomeNothing' },
} as const

export type PresentedReport = ReturnType<typeof presentReport>

/** The report as its page and its paper show it. */
export function presentReport(report: VerificationReport, locale: Locale) {
  const { verdict, content, parts = [] } = report
  return {
    ...presentOne(report, locale),
    tone: toneOf(report),
    summary: summariseReport(report, locale),
    cardWarning: verdict === 'valid' ? undefined : t(locale, `cardWarning.${verdict}`),
    // Of what is no credential nobody asks whose it is.
    whose: content === undefined && parts.length === 0 ? undefined : summariseReport(report, locale).whose,
    card: content === undefined ? undefined : presentCard(createCard(content, locale), content.levels[0]?.code),
    parts: parts.map((part) => presentPart(part, locale)),
    checkedOn: checkedOn(report.verifiedAt, locale),
    technical: [
      { name: t(locale, 'technicalKind'), value: report.kind },
      { name: t(locale, 'technicalCarrier'), value: report.carrier },
      ...pairs(report.technical),
    ],
  }
}

export function checkedOn(instant: string, locale: Locale): string {
  const at = new Date(instant)
  return t(locale, 'checkedOn', { day: formatDay(at, locale), time: formatTime(at, locale) })
}

function presentPart(part: ReportPart, locale: Locale) {
  const { content } = part
  return {
    ...presentOne(part, locale),
    ...verdictMarks[part.verdict],
    title: content?.title ?? part.path,
    verdictWord: summariseReport(part, locale).title,
    card: content === undefined ? undefined : presentCard(createCard(content, locale), content.levels[0]?.code),
  }
}

/** Real, but from somebody whom no registry knows: a warning, and never a cross. */
function toneOf({ verdict, checks, kind, content }: VerificationReport) {
  if (kind === 'unreadable' || (verdict === 'invalid' && content === undefined)) return 'unknown'
  const trust = checks.find(({ id }) => id === 'trust')?.code
  const isWarned = trust === 'issuer-unknown' || trust === 'known-not-for-this'
  return verdict === 'valid' && isWarned ? 'warn' : tones[verdict]
}

function presentOne({ checks }: Pick<VerificationReport, 'checks'>, locale: Locale) {
  const done = checks.filter(({ code }) => code !== 'earlier-check')
  const skipped = checks.length - done.length
  return {
    checks: done.map((check) => presentCheck(check, locale)),
    skipped: skipped === 0 ? undefined : t(locale, 'checksSkipped', { count: skipped }),
  }
}

function presentCheck(check: Check, locale: Locale) {
  const { id, outcome, code, message, details = {} } = check
  const { mark, sign, word } = markOf(check)
  const name = t(locale, `check.${id}`)
  return {
    id,
    name,
    outcome,
    code: code ?? '',
    message,
    mark,
    sign,
    outcomeWord: t(locale, word),
    details: pairs(details),
  }
}

function markOf({ id, outcome, code }: Check) {
  if (outcome === 'not-checked' && code === 'not-present') return marks.nothing
  return outcome === 'failed' && isAdvisory(id) ? marks.warning : marks[outcome]
}

function presentCard(card: Card, levelCode: string | undefined) {
  return { ...card, levelClass: levelCode === undefined ? undefined : levelClassOf(levelCode) }
}

function pairs(values: VerificationReport['technical']): { name: string; value: string }[] {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value) }))
}
