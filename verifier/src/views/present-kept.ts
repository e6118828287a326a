import { formatDay, formatMoment, formatTime, type Locale } from '@stapel/shared'
import type { KeptVerification } from '../domain/kept-verifications/kept-verification.ts'
import { restoreReport } from '../domain/kept-verifications/restore-report.ts'
import { presentReport } from './present-report.ts'
import { t } from './words/index.ts'

/** A kept report as its page shows it: above everything, of when it is. */
export function presentKept({ report, expiresAt }: KeptVerification, url: string, locale: Locale) {
  const checkedAt = new Date(report.verifiedAt)
  return {
    ...presentReport(restoreReport(report, locale), locale),
    eyebrow: t(locale, 'keptMoment', { day: formatDay(checkedAt, locale), time: formatTime(checkedAt, locale) }),
    url,
    linkHelp: t(locale, 'keptLinkHelp', { moment: formatMoment(expiresAt, locale) }),
  }
}
