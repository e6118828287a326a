import type { VerificationReport } from '@stapel/shared'
import { workDueAt } from '@stapel/shared/server'
import type { VerifierPorts } from '../ports.ts'
import type { KeptLifetime, KeptVerification } from './kept-verification.ts'
import { hashLinkId } from '../link-id.ts'
import { reduceReport } from './reduce-report.ts'
import { TooLargeToKeepError } from './too-large-to-keep-error.ts'

/** An ordinary report is 5 kB; without a bound anybody could fill the disk. */
const maxKeptBytes = 200_000
const dayMs = 24 * 3600_000
const days = { '7d': 7, '30d': 30, '90d': 90 } satisfies Record<KeptLifetime, number>

/**
 * Keeps what the page of a report shows, under a link that only the caller knows.
 * The same link id again keeps what was kept: a form that is sent twice makes one report.
 * Not checked here: that whom it is about agrees.
 * @throws TooLargeToKeepError
 */
export async function keepVerification(
  { keptVerifications, clock }: Pick<VerifierPorts, 'keptVerifications' | 'clock'>,
  { report, lifetime, linkId }: { report: VerificationReport; lifetime: KeptLifetime; linkId: string },
): Promise<KeptVerification> {
  const reduced = reduceReport(report)
  if (JSON.stringify(reduced).length > maxKeptBytes) throw new TooLargeToKeepError()
  const keptAt = clock.now()
  const expiresAt = new Date(keptAt.getTime() + days[lifetime] * dayMs)
  return keptVerifications.insert({
    _id: hashLinkId(linkId),
    keptAt,
    expiresAt,
    report: reduced,
    work: workDueAt(expiresAt),
  })
}
