import { compareLevels } from '../frameworks/compare-levels.ts'
import type { LevelClaim } from '../frameworks/level-claim.ts'
import { ageInMonths, isTooOld } from '../stacking/age.ts'
import { claimsOf } from '../stacking/fit-leaf.ts'
import type { Candidate } from '../stacking/holding-index.ts'
import type { PreparedHoldings } from '../stacking/prepare-holdings.ts'
import { acceptsAttestation, attestationOf } from './attestation.ts'
import type { Want } from './job-profile.ts'
import type { MatchedOutcome, WantResult } from './match-report.ts'
import { matchVerdicts, type MatchVerdict } from './match-verdict.ts'

/** One credential seen from a want. What is said of it is worked out for the best one alone: a want may have hundreds. */
interface Match {
  readonly verdict: MatchVerdict
  readonly outcome: string
  readonly candidate: Candidate
  readonly level: LevelClaim | undefined
}

/** The verdict on one want: of all that is held, what comes furthest down the list of verdicts. */
export function matchWant(want: Want, prepared: PreparedHoldings): WantResult {
  const leftOut = new Map<number, WantResult['leftOut'][number]>()
  let best: Match | undefined
  for (const outcome of want.anyOf) {
    const { counting, excluded } = prepared.index.outcome(outcome)
    const confirmed = excluded.filter(isUnknownConfirmation)
    for (const candidate of [...counting, ...confirmed]) {
      const match = matchCandidate(want, outcome, candidate, prepared.date)
      if (best === undefined || isBetter(match, best)) best = match
    }
    for (const candidate of excluded) {
      if (candidate.excluded === undefined || isUnknownConfirmation(candidate)) continue
      leftOut.set(candidate.held.rank, { credential: candidate.held.ref, reason: candidate.excluded })
    }
  }
  return {
    want,
    verdict: best?.verdict ?? 'ontbreekt',
    ...(best && { have: describe(best, prepared.date) }),
    leftOut: [...leftOut.values()],
  }
}

function matchCandidate(want: Want, outcome: string, candidate: Candidate, date: string): Match {
  const level = bestClaim(want, claimsOf(candidate))
  return { verdict: verdictOf(want, candidate, level, date), outcome, candidate, level }
}

function describe({ outcome, candidate, level }: Match, date: string): MatchedOutcome {
  const { ref, holding, awardedOn } = candidate.held
  return {
    credential: ref,
    outcome,
    attestation: attestationOf(holding.kind),
    ...(level && { level }),
    ...(awardedOn !== undefined && { awardedOn, ageMonths: ageInMonths(awardedOn, date) }),
    ...(isUnknownConfirmation(candidate) && { confirmedByUnknown: true }),
  }
}

/** The first that applies. */
function verdictOf(want: Want, candidate: Candidate, level: LevelClaim | undefined, date: string): MatchVerdict {
  const { awardedOn, holding } = candidate.held
  const attestation = attestationOf(holding.kind)
  const isAccepted = acceptsAttestation(want.acceptAttestation ?? ['assessed'], attestation)
  if (attestation === 'self-declared' && !isAccepted) return 'alleen-zelf-gezegd'
  if (attestation === 'confirmed' && (!isAccepted || isUnknownConfirmation(candidate))) return 'alleen-bevestigd'
  const comparison = want.minLevel && compareWith(want, level)
  // A level that cannot be compared has not been shown to be high enough.
  if (comparison === 'lower' || comparison === 'incomparable') return 'te-laag'
  if (comparison !== undefined && !isBasisAccepted(want, level)) return 'niveau-niet-officieel'
  if (want.maxAgeMonths !== undefined && (awardedOn === undefined || isTooOld(awardedOn, want.maxAgeMonths, date))) {
    return 'ouder-dan'
  }
  return comparison === 'higher' ? 'hoger-dan-nodig' : 'past'
}

function compareWith({ minLevel }: Want, level: LevelClaim | undefined) {
  return minLevel === undefined || level === undefined ? 'incomparable' : compareLevels(level, minLevel)
}

function isBasisAccepted({ acceptLevelBasis }: Want, level: LevelClaim | undefined): boolean {
  return acceptLevelBasis === undefined || (level !== undefined && acceptLevelBasis.includes(level.basis))
}

/** From least to most useful to a want. */
const claimWorths = ['incomparable', 'lower', 'basis-not-accepted', 'higher', 'equal'] as const

/** Of several claims (a national and a European level) the one that serves the want best. */
function bestClaim(want: Want, claims: readonly LevelClaim[]): LevelClaim | undefined {
  if (claims.length <= 1) return claims[0]
  const worth = (claim: LevelClaim) => claimWorths.indexOf(worthOf(want, claim))
  return [...claims].sort((a, b) => worth(b) - worth(a))[0]
}

function worthOf(want: Want, claim: LevelClaim): (typeof claimWorths)[number] {
  const comparison = compareWith(want, claim)
  const isHighEnough = comparison === 'higher' || comparison === 'equal'
  return isHighEnough && !isBasisAccepted(want, claim) ? 'basis-not-accepted' : comparison
}

/** Valid and about this person, but by somebody whom the trust policy does not know. */
function isUnknownConfirmation({ held, excluded }: Candidate): boolean {
  return held.holding.kind === 'confirmed' && excluded === 'issuer-not-trusted'
}

/** By verdict; then in the order of preference of holdings. Of what is alike, the outcome that is wanted first stays. */
function isBetter(match: Match, other: Match): boolean {
  const further = matchVerdicts.indexOf(match.verdict) - matchVerdicts.indexOf(other.verdict)
  return further === 0 ? match.candidate.held.rank < other.candidate.held.rank : further > 0
}
