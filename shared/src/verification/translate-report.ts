import type { Locale } from '../i18n/locale.ts'
import { checkMessage } from './present-report.ts'
import type { ReportPart, VerificationReport } from './report.ts'

/** The same report with its sentences in another language: a report that was kept is read by whoever has its link. */
export function translateReport(report: VerificationReport, locale: Locale): VerificationReport {
  return translateExamined(report, locale)
}

function translateExamined<Examined extends Omit<ReportPart, 'path'>>(report: Examined, locale: Locale): Examined {
  return {
    ...report,
    checks: report.checks.map((check) => ({ ...check, message: checkMessage(check, locale) })),
    ...(report.parts && { parts: report.parts.map((part) => translateExamined(part, locale)) }),
  }
}
