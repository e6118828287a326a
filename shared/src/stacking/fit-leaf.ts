import type { CalendarDay } from '../achievements/calendar-day.ts'
import type { LevelBasis, LevelClaim, LevelWanted } from '../frameworks/level-claim.ts'
import { isTooOld } from './age.ts'
import { compareLevels } from '../frameworks/compare-levels.ts'
import type { Candidate, HeldOutcome } from './holding-index.ts'
import type { MisfitReason } from './left-out.ts'
import type { IssuerPolicy, Leaf, OutcomeRule, Substitute } from './rule.ts'
import { versionInRange } from './version-range.ts'

/** Rule 4: what satisfies a `minLevel` of a qualification unless its rule says otherwise. */
const officialEnough: readonly LevelBasis[] = ['legal-generic', 'register', 'part-of-classified']

/**
 * Why a candidate does not fulfil a leaf; null when it does.
 * Not asked here: whether the credential counts at all (rule 2, `Candidate.excluded`), or already serves another leaf.
 * @param substitute the entry of the leaf's list by which the candidate is considered, if it is not the leaf's own achievement
 */
export function findMisfit(
  leaf: Leaf,
  candidate: Candidate,
  date: CalendarDay,
  substitute?: Substitute,
): MisfitReason | null {
  const { holding } = candidate.held
  switch (holding.kind) {
    case 'self-declared':
      return 'only-self-declared'
    case 'confirmed':
      return 'only-confirmed'
    case 'exemption':
      return findExemptionMisfit(leaf, candidate, substitute) ?? findAgeMisfit(leaf, candidate, date)
    case 'award':
      return (
        findIssuerMisfit(leaf.issuers, holding.content.issuer.id) ??
        findVersionMisfit(leaf, candidate, substitute) ??
        (leaf.op === 'outcome' ? findOutcomeMisfit(leaf, candidate) : null) ??
        (substitute?.until !== undefined && substitute.until < date ? 'substitution-ended' : null) ??
        findAgeMisfit(leaf, candidate, date)
      )
  }
}

/** Rule 7: only of a board that the node lists. It carries no grade, and no level unless it states one. */
function findExemptionMisfit(leaf: Leaf, { held, outcome }: Candidate, substitute?: Substitute): MisfitReason | null {
  const board = held.holding.content.issuer.id
  const accepted = board !== undefined && (leaf.issuers?.boards ?? []).includes(board)
  if (!accepted || substitute !== undefined) return 'board-not-accepted'
  if (leaf.op !== 'outcome' || leaf.minLevel === undefined || outcome?.level === undefined) return null
  return findLevelMisfit([outcome.level], leaf.minLevel, leaf.acceptLevelBasis ?? officialEnough)
}

function findIssuerMisfit(policy: IssuerPolicy | undefined, issuer: string | undefined): MisfitReason | null {
  if (policy === undefined || policy.issuers.length === 0) return null
  return issuer !== undefined && policy.issuers.includes(issuer) ? null : 'issuer-not-accepted'
}

function findVersionMisfit(leaf: Leaf, candidate: Candidate, substitute?: Substitute): MisfitReason | null {
  if (leaf.op === 'integrative' || leaf.versions === undefined || substitute !== undefined) return null
  const { achievement } = candidate.held.holding.content
  // The versions of another outcome say nothing about the one that is asked.
  const version =
    leaf.op === 'achievement' ? achievement?.version : candidate.byExactMatch ? undefined : candidate.outcome?.version
  return versionInRange(version, leaf.versions) ? null : 'other-version'
}

function findOutcomeMisfit(leaf: OutcomeRule, candidate: Candidate): MisfitReason | null {
  if (leaf.minLevel !== undefined) {
    const misfit = findLevelMisfit(claimsOf(candidate), leaf.minLevel, leaf.acceptLevelBasis ?? officialEnough)
    if (misfit !== null) return misfit
  }
  return leaf.minRubric === undefined || reachesRubric(candidate.outcome, leaf.minRubric) ? null : 'rubric-too-low'
}

/** An outcome without a level of its own has that of the whole. */
export function claimsOf({ held, outcome }: Candidate): readonly LevelClaim[] {
  return outcome?.level === undefined ? held.holding.content.levels : [outcome.level]
}

function findLevelMisfit(
  claims: readonly LevelClaim[],
  wanted: LevelWanted,
  acceptedBases: readonly LevelBasis[],
): MisfitReason | null {
  const comparisons = claims.map((claim) => ({ claim, comparison: compareLevels(claim, wanted) }))
  const highEnough = comparisons.filter(({ comparison }) => comparison === 'equal' || comparison === 'higher')
  if (highEnough.some(({ claim }) => acceptedBases.includes(claim.basis))) return null
  if (highEnough.length > 0) return 'level-not-official'
  return comparisons.some(({ comparison }) => comparison === 'lower') ? 'level-too-low' : 'level-unknown'
}

function reachesRubric(outcome: HeldOutcome | undefined, wanted: string): boolean {
  if (outcome?.rubric === undefined) return false
  if (outcome.rubric.id === wanted) return true
  const scale = outcome.rubricScale ?? []
  const asked = scale.indexOf(wanted)
  return asked !== -1 && scale.indexOf(outcome.rubric.id) > asked
}

function findAgeMisfit(leaf: Leaf, { held, excluded }: Candidate, date: CalendarDay): MisfitReason | null {
  if (leaf.op === 'integrative' || leaf.maxAgeMonths === undefined) return null
  // What has expired is old by nature: that it expired is what its owner needs to read.
  if (excluded === 'expired') return null
  if (held.awardedOn === undefined) return 'date-unknown'
  return isTooOld(held.awardedOn, leaf.maxAgeMonths, date) ? 'too-old' : null
}
