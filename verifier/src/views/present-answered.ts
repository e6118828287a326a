import { formatMoment, translateReport, type Locale } from '@stapel/shared'
import type { PresentationResult } from '@stapel/shared/server'
import { comparisonOf } from '../domain/comparisons/ask-for-profile.ts'
import { factsOf } from './present-asked.ts'
import { presentReport } from './present-report.ts'
import { t } from './words/index.ts'

/** What was answered, as its page shows it: each credential with what it is worth, and whose it is. */
export function presentAnswered({ exchange, credentials }: PresentationResult, locale: Locale) {
  const count = credentials.length
  const areAllGood = credentials.every(({ report }) => report.verdict === 'valid')
  return {
    title: t(locale, 'askAnsweredTitle', { count }),
    lead: areAllGood ? t(locale, 'askAnsweredAllGood', { count }) : t(locale, 'askAnsweredSome'),
    facts: factsOf(exchange, locale).slice(0, 3),
    compare: comparisonOf(exchange.about) ?? undefined,
    credentials: credentials.map(({ report }) => presentReport(translateReport(report, locale), locale)),
    keep: t(locale, 'askAnsweredKeep', { moment: formatMoment(exchange.deleteAt, locale) }),
  }
}

const endings = { declined: 'askDeclined', 'not-possible': 'askNotPossible', expired: 'askExpired' } as const

/** A request that ended without an answer. */
export function presentEnded(exchange: PresentationResult['exchange'], state: keyof typeof endings, locale: Locale) {
  const words = endings[state]
  return {
    title: t(locale, `${words}Title`),
    text: t.loosely(locale, `${words}Text`, { moment: formatMoment(exchange.expiresAt, locale) }),
    facts: factsOf(exchange, locale).slice(0, 3),
    narrow: true,
  }
}
