import { amsterdamDay, endOfAmsterdamDay } from '../../achievements/calendar-day.ts'
import type { CredentialContent } from '../../credentials/credential-content.ts'
import type { VerificationReport } from '../../verification/report.ts'
import { credentialRef, type CredentialRef, type Holding } from '../holding.ts'
import { holdingOf } from '../holding-of.ts'
import type { TrustPolicy } from '../trust-policy.ts'
import { trustOnly } from '../trust-policy.ts'
import type { CredentialsRequest, RequestCredential } from './shared-request.ts'

export interface RequestPorts {
  /** The whole verification, at a moment. A carrier that cannot be read is a report too, or an error of the caller's choice. */
  verify(credential: RequestCredential, at: Date): Promise<VerificationReport>
  /** A published document, by a guarded fetch. */
  fetchJson(url: string): Promise<unknown>
  readonly registries: TrustPolicy
  now(): Date
}

/** So that one request with many credentials leaves room for others. */
const atOnce = 8

/** What was found about each credential of a request, in its order. */
export interface RequestedCredential {
  /** Absent where nothing could be read. */
  readonly credential?: CredentialRef
  readonly verdict: VerificationReport['verdict']
  readonly checks: VerificationReport['checks']
}

export interface VerifiedRequest {
  readonly date: string
  readonly holdings: readonly Holding[]
  readonly credentials: readonly RequestedCredential[]
  readonly trustPolicy: TrustPolicy
}

/** Verifies what a request brings, for the day that it asks about. A presentation counts for the credentials in it. */
export async function verifyHoldings(
  { verify, registries, now }: Pick<RequestPorts, 'verify' | 'registries' | 'now'>,
  { credentials, date, trustedIssuers }: CredentialsRequest,
): Promise<VerifiedRequest> {
  const moment = momentOn(date, now())
  const reports: VerificationReport[] = []
  for (let start = 0; start < credentials.length; start += atOnce) {
    const group = credentials.slice(start, start + atOnce)
    reports.push(...(await Promise.all(group.map((credential) => verify(credential, moment)))))
  }
  const found = reports.flatMap(credentialsIn)
  return {
    date: date ?? amsterdamDay(moment),
    holdings: found.flatMap(({ content, verdict }) => (content === undefined ? [] : [holdingOf(content, verdict)])),
    credentials: found.map(({ content, verdict, checks }) => ({
      ...(content !== undefined && { credential: credentialRef(holdingOf(content, verdict)) }),
      verdict,
      checks,
    })),
    trustPolicy: trustedIssuers === undefined ? registries : trustOnly(trustedIssuers),
  }
}

/** One credential that came in, by itself or inside a presentation. */
export interface FoundCredential extends Pick<VerificationReport, 'verdict' | 'checks'> {
  readonly content?: CredentialContent
}

/** The credentials that a report is about: those in it, where it is of a presentation. */
export function credentialsIn(report: VerificationReport): readonly FoundCredential[] {
  const inside = (report.parts ?? []).filter(({ kind }) => kind === 'credential')
  return report.kind === 'presentation' && inside.length > 0 ? inside : [report]
}

/** Now for today; for another day its noon, since a credential is valid until the end of a day and often begins in its morning. */
function momentOn(date: string | undefined, now: Date): Date {
  if (date === undefined || date === amsterdamDay(now)) return now
  return new Date(Date.parse(endOfAmsterdamDay(date)) - 12 * 60 * 60 * 1000)
}
