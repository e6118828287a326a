import type { CalendarDay } from '../achievements/calendar-day.ts'
import type { CredentialContent } from '../credentials/credential-content.ts'
import type { ExclusionReason } from './left-out.ts'
import type { PreparedHolding } from './prepared-holding.ts'
import type { TrustPolicy } from './trust-policy.ts'

export type HeldOutcome = CredentialContent['outcomes'][number]

/** A credential seen from one achievement or outcome that it speaks of. */
export interface Candidate {
  readonly held: PreparedHolding
  /** What it says of the outcome; absent for achievements, and for an exemption that only names the outcome. */
  readonly outcome?: HeldOutcome
  /** It is reached through an exact match, not by its own URI. */
  readonly byExactMatch: boolean
  /** Rule 2: why it counts nowhere; absent: it counts. */
  readonly excluded?: ExclusionReason
}

/** Candidates in order of preference. */
export interface Candidates {
  readonly counting: readonly Candidate[]
  readonly excluded: readonly Candidate[]
}

export interface HoldingIndex {
  achievement(uri: string): Candidates
  outcome(uri: string): Candidates
}

const none: Candidates = { counting: [], excluded: [] }

/** `all` is in order of preference, and so is every list in the index. */
export function indexHoldings(
  all: readonly PreparedHolding[],
  date: CalendarDay,
  trustPolicy: TrustPolicy,
): HoldingIndex {
  const achievements = new Map<string, { counting: Candidate[]; excluded: Candidate[] }>()
  const outcomes = new Map<string, { counting: Candidate[]; excluded: Candidate[] }>()

  for (const held of all) {
    const { content, kind } = held.holding
    if (kind === 'exemption') {
      const uris = new Set([...(content.exempts ?? []), ...content.outcomes.flatMap(({ id }) => id ?? [])])
      for (const uri of uris) {
        const excluded = exclusionOf(held, uri, date, trustPolicy)
        const outcome = content.outcomes.find(({ id }) => id === uri)
        add(achievements, uri, { held, byExactMatch: false, ...(excluded && { excluded }) })
        add(outcomes, uri, { held, byExactMatch: false, ...(outcome && { outcome }), ...(excluded && { excluded }) })
      }
      continue
    }
    const { id, series } = content.achievement ?? {}
    const excluded = exclusionOf(held, series ?? id ?? '', date, trustPolicy)
    for (const uri of new Set([series, id])) {
      if (uri !== undefined) add(achievements, uri, { held, byExactMatch: false, ...(excluded && { excluded }) })
    }
    for (const outcome of content.outcomes) {
      for (const uri of new Set([outcome.id, ...outcome.exactMatches])) {
        const byExactMatch = uri !== outcome.id
        if (uri !== undefined) add(outcomes, uri, { held, outcome, byExactMatch, ...(excluded && { excluded }) })
      }
    }
  }
  return {
    achievement: (uri) => achievements.get(uri) ?? none,
    outcome: (uri) => outcomes.get(uri) ?? none,
  }
}

function exclusionOf(
  { holding }: PreparedHolding,
  uri: string,
  date: CalendarDay,
  trustPolicy: TrustPolicy,
): ExclusionReason | undefined {
  if (holding.verdict !== 'valid') return holding.verdict
  if (holding.about !== 'this-learner') return 'somebody-else'
  // What people say of themselves needs nobody's trust: it is shown as just that, and fulfils nothing.
  if (holding.kind === 'self-declared') return undefined
  const issuer = holding.content.issuer.id
  return issuer !== undefined && trustPolicy.trusts(issuer, uri, date) ? undefined : 'issuer-not-trusted'
}

function add(
  index: Map<string, { counting: Candidate[]; excluded: Candidate[] }>,
  uri: string,
  candidate: Candidate,
): void {
  let candidates = index.get(uri)
  if (candidates === undefined) index.set(uri, (candidates = { counting: [], excluded: [] }))
  candidates[candidate.excluded === undefined ? 'counting' : 'excluded'].push(candidate)
}
