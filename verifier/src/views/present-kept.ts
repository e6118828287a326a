import { formatMoment, type Locale } from '@stapel/shared'
import type { KeptVerification } from '../domain/kept-verifications/kept-verification.ts'
import { restoreReport } from '../domain/kept-verifications/restore-report.ts'
import { presentReport } from './present-report.ts'
import { t } from './words/index.ts'

/** A kept report as its page shows it: above everything, of when it is. */
export function presentKept({ report, expiresAt }: KeptVerification, url: string, locale: Locale) {
  const presented = presentReport(restoreReport(report, locale), locale)
  return {
    ...presented,
    eyebrow: presented.checkedOn,
    url,
    linkHelp: t(locale, 'keptLinkHelp', { moment: formatMoment(expiresAt, locale) }),
  }
}
