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

interface Match {
  readonly verdict: MatchVerdict
  readonly have: MatchedOutcome
  readonly rank: number
}

/** The verdict on one want: of all that is held, what comes furthest down the list of verdicts. */
export function matchWant(want: Want, prepared: PreparedHoldings): WantResult {
  const matches: Match[] = []
  const leftOut = new Map<number, WantResult['leftOut'][number]>()
  for (const outcome of want.anyOf) {
    const { counting, excluded } = prepared.index.outcome(outcome)
    for (const candidate of counting) matches.push(matchCandidate(want, outcome, candidate, prepared.date))
    for (const candidate of excluded) {
      if (isUnknownConfirmation(candidate)) matches.push(matchCandidate(want, outcome, candidate, prepared.date))
      else if (candidate.excluded !== undefined) {
        leftOut.set(candidate.held.rank, { credential: candidate.held.ref, reason: candidate.excluded })
      }
    }
  }
  const best = matches.sort(byVerdict)[0]
  return {
    want,
    verdict: best?.verdict ?? 'ontbreekt',
    ...(best && { have: best.have }),
    leftOut: [...leftOut.values()],
  }
}

function matchCandidate(want: Want, outcome: string, candidate: Candidate, date: string): Match {
  const { ref, rank, holding, awardedOn } = candidate.held
  const level = bestClaim(want, claimsOf(candidate))
  const have: MatchedOutcome = {
    credential: ref,
    outcome,
    attestation: attestationOf(holding.kind),
    ...(level && { level }),
    ...(awardedOn !== undefined && { awardedOn, ageMonths: ageInMonths(awardedOn, date) }),
    ...(isUnknownConfirmation(candidate) && { confirmedByUnknown: true }),
  }
  return { verdict: verdictOf(want, have, date), have, rank }
}

/** The first that applies. */
function verdictOf(want: Want, have: MatchedOutcome, date: string): MatchVerdict {
  const { attestation, level, awardedOn } = have
  const isAccepted = acceptsAttestation(want.acceptAttestation ?? ['assessed'], attestation)
  if (attestation === 'self-declared' && !isAccepted) return 'alleen-zelf-gezegd'
  if (attestation === 'confirmed' && (!isAccepted || have.confirmedByUnknown)) return 'alleen-bevestigd'
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

/** The best verdict first; then in the order of preference of holdings, then in the order in which the outcomes are wanted. */
function byVerdict(a: Match, b: Match): number {
  return matchVerdicts.indexOf(b.verdict) - matchVerdicts.indexOf(a.verdict) || a.rank - b.rank
}
