import type { Locale } from '../i18n/index.ts'
import type { CheckMessageKey } from './check-codes.ts'
import type { Examined } from './examined.ts'
import type { Finding } from './finding.ts'
import { checkMessagesEn } from './messages-en.ts'
import { checkMessagesNl } from './messages-nl.ts'
import type { Check, ReportPart } from './report.ts'

const messages: Record<Locale, Record<CheckMessageKey, string>> = { nl: checkMessagesNl, en: checkMessagesEn }

/** The sentence of a check that is kept without words. A template type cannot see that every id and code of a report is a key; the catalogue's test can. */
export function checkMessage({ id, code }: Pick<Check, 'id' | 'code'>, locale: Locale): string {
  return messages[locale][`${id}.${code ?? 'passed'}` as CheckMessageKey]
}

/** Gives a finding its sentence. The findings are the truth; words are made from them, never the other way round. */
export function presentCheck(finding: Finding, locale: Locale): Check {
  const { id, outcome, code, details } = finding
  return {
    id,
    outcome,
    ...(code !== undefined && { code }),
    message: checkMessage(finding, locale),
    ...(details && { details }),
  }
}

export function presentExamined(examined: Examined, locale: Locale): Omit<ReportPart, 'path'> {
  const { verdict, findings, kind, content, parts, technical } = examined
  return {
    verdict,
    checks: findings.map((finding) => presentCheck(finding, locale)),
    kind,
    ...(content && { content }),
    ...(parts.length > 0 && { parts: parts.map((part) => ({ path: part.path, ...presentExamined(part, locale) })) }),
    technical,
  }
}
