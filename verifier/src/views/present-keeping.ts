import type { Locale, VerificationReport } from '@stapel/shared'
import { keptLifetimes, type KeptLifetime } from '../domain/kept-verifications/kept-verification.ts'
import { t } from './words/index.ts'

/** What was wrong with the form, and what was chosen in it. */
export interface KeepingTried {
  readonly lifetime: KeptLifetime
  readonly problem: 'keepConsentMissing'
}

/**
 * The form that keeps a report. Undefined where there is nothing to keep: no credential, or one too long for a form to bring along.
 * @param linkId of the report that will be kept: sent twice, the form makes one
 */
export function presentKeeping(
  { content, parts }: VerificationReport,
  carried: string | null,
  linkId: string,
  locale: Locale,
  tried?: KeepingTried,
) {
  if (carried === null || (content === undefined && parts === undefined)) return undefined
  // The shortest time first: keeping longer is a choice.
  const chosen = tried?.lifetime ?? keptLifetimes[0]
  return {
    carried,
    linkId,
    lifetimes: keptLifetimes.map((value) => ({
      value,
      label: t(locale, `keepFor.${value}`),
      checked: value === chosen,
    })),
    error: tried && t(locale, tried.problem),
  }
}
