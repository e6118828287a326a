import {
  credentialsIn,
  match,
  verifyHoldings,
  type FoundCredential,
  type Holding,
  type JobProfile,
  type Locale,
  type MatchReport,
  type RequestCredential,
  type TrustPolicy,
  type VerificationPorts,
  type VerificationReport,
} from '@stapel/shared'
import { createRequestPorts } from '../evaluations/request-ports.ts'

export interface ComparisonRequest {
  readonly profile: JobProfile
  /** The caller vouches that all are about one person. */
  readonly credentials: readonly RequestCredential[]
  /** Id of one role; absent: the whole profile. */
  readonly role?: string | undefined
  /** Issuers that whoever compares knows and trusts, beside those that the installation's registries recognise. */
  readonly trustedIssuers: readonly string[]
  readonly locale: Locale
}

/** Who issued what came in, and whether it counts here. */
export interface IssuerSeen {
  readonly id: string
  readonly name: string
  /** A registry recognises it for everything that came in. */
  readonly isRecognised: boolean
  readonly isTrusted: boolean
}

export interface Comparison {
  /** Past het? */
  readonly match: MatchReport
  /** Echt? Each by itself, in their order. */
  readonly found: readonly FoundCredential[]
  readonly issuers: readonly IssuerSeen[]
  /** The names that stand on the credentials, each once: more than one may mean more than one person. */
  readonly people: readonly string[]
}

/** Verifies what came in and compares it with what a job asks. Nothing is kept. @throws UnknownRoleError */
export async function compareWithProfile(
  verification: VerificationPorts,
  { profile, credentials, role, trustedIssuers, locale }: ComparisonRequest,
): Promise<Comparison> {
  const ports = createRequestPorts(verification, { credentials }, locale)
  const reports = new Map<RequestCredential, VerificationReport>()
  const { holdings, date } = await verifyHoldings(
    {
      ...ports,
      verify: async (credential, at) => {
        const report = await ports.verify(credential, at)
        reports.set(credential, report)
        return report
      },
    },
    { credentials },
  )
  const chosen = new Set(trustedIssuers)
  const trust: TrustPolicy = {
    trusts: (issuer, about, day) => chosen.has(issuer) || ports.registries.trusts(issuer, about, day),
  }
  return {
    match: match(profile, holdings, date, trust, role),
    found: credentials.flatMap((credential) => {
      const report = reports.get(credential)
      return report === undefined ? [] : credentialsIn(report)
    }),
    issuers: issuersOf(holdings, ports.registries, chosen, date),
    people: peopleOf(holdings),
  }
}

/** Only of what is valid: whom one trusts changes nothing for what is not real. */
function issuersOf(
  holdings: readonly Holding[],
  registries: TrustPolicy,
  chosen: ReadonlySet<string>,
  date: string,
): IssuerSeen[] {
  const seen = new Map<string, IssuerSeen>()
  for (const { content, verdict, kind } of holdings) {
    const { id, name = id } = content.issuer
    if (id === undefined || verdict !== 'valid' || kind === 'self-declared') continue
    const about = content.achievement?.series ?? content.achievement?.id ?? ''
    const isRecognised = registries.trusts(id, about, date) && seen.get(id)?.isRecognised !== false
    seen.set(id, { id, name: name ?? id, isRecognised, isTrusted: chosen.has(id) })
  }
  return [...seen.values()]
}

function peopleOf(holdings: readonly Holding[]): string[] {
  const names = new Map<string, string>()
  for (const { content } of holdings) {
    const { nameInClear } = content.recipient
    if (nameInClear !== undefined)
      names.set(nameInClear.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(), nameInClear)
  }
  return [...names.values()]
}
