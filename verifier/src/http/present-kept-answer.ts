import type { Locale } from '@stapel/shared'
import type { VerifierConfig } from '../config.ts'
import type { KeptVerification } from '../domain/kept-verifications/kept-verification.ts'
import { restoreReport } from '../domain/kept-verifications/restore-report.ts'

type Addresses = Pick<VerifierConfig, 'verifierUrl'>

/** Where a kept report is: its page, and how long. Whoever has `id` can read it and delete it. */
export function presentKeptReference({ verifierUrl }: Addresses, linkId: string, kept: KeptVerification) {
  return {
    id: linkId,
    url: keptUrl({ verifierUrl }, linkId),
    pdf: `${keptUrl({ verifierUrl }, linkId)}/report.pdf`,
    keptAt: kept.keptAt.toISOString(),
    expiresAt: kept.expiresAt.toISOString(),
  }
}

export function presentKeptAnswer(addresses: Addresses, linkId: string, kept: KeptVerification, locale: Locale) {
  return { ...presentKeptReference(addresses, linkId, kept), report: restoreReport(kept.report, locale) }
}

export function keptUrl({ verifierUrl }: Addresses, linkId: string): string {
  return `${verifierUrl}/kept/${linkId}`
}
