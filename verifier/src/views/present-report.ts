import {
  createCard,
  formatMoment,
  summariseReport,
  type Card,
  type Check,
  type Locale,
  type ReportPart,
  type Verdict,
  type VerificationReport,
} from '@stapel/shared'
import { levelClassOf } from './level-class.ts'
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
} as const

/** The report as its page shows it. */
export function presentReport(report: VerificationReport, locale: Locale) {
  const { verdict, content, parts = [] } = report
  return {
    ...presentOne(report, locale),
    summary: summariseReport(report, locale),
    inOrder: verdict === 'valid',
    whose: summariseReport(report, locale).whose,
    card: content === undefined ? undefined : presentCard(createCard(content, locale), content.levels[0]?.code),
    parts: parts.map((part) => presentPart(part, locale)),
    printedOn: t(locale, 'printedOn', { moment: formatMoment(report.verifiedAt, locale) }),
    technical: [
      { name: t(locale, 'technicalKind'), value: report.kind },
      { name: t(locale, 'technicalCarrier'), value: report.carrier },
      ...pairs(report.technical),
    ],
  }
}

function presentPart(part: ReportPart, locale: Locale) {
  const { content } = part
  return {
    ...presentOne(part, locale),
    title: content?.title ?? part.path,
    verdictWord: summariseReport(part, locale).title,
    card: content === undefined ? undefined : presentCard(createCard(content, locale), content.levels[0]?.code),
  }
}

function presentOne({ verdict, checks }: Pick<VerificationReport, 'verdict' | 'checks'>, locale: Locale) {
  const done = checks.filter(({ code }) => code !== 'earlier-check')
  const skipped = checks.length - done.length
  return {
    tone: tones[verdict],
    checks: done.map((check) => presentCheck(check, locale)),
    skipped: skipped === 0 ? undefined : t(locale, 'checksSkipped', { count: skipped }),
  }
}

function presentCheck({ id, outcome, code, message, details = {} }: Check, locale: Locale) {
  const nothingToCheck = outcome === 'not-checked' && code === 'not-present'
  const { mark, sign, word } = nothingToCheck
    ? ({ mark: 'plain', sign: '–', word: 'outcomeNothing' } as const)
    : marks[outcome]
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

function presentCard(card: Card, levelCode: string | undefined) {
  return { ...card, levelClass: levelCode === undefined ? undefined : levelClassOf(levelCode) }
}

function pairs(values: VerificationReport['technical']): { name: string; value: string }[] {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value) }))
}
