import { eqfOf, findLevel } from './find-level.ts'
import type { LevelBasis, LevelWanted } from './level-claim.ts'

export type LevelComparison = 'higher' | 'equal' | 'lower' | 'incomparable'

/**
 * How a claimed level stands to a wanted one. In the same framework by rank (NLQF 4+ is above 4); between frameworks by
 * the EQF integer alone (NLQF 4 and 4+ are both 4), so NLQF Entry, which has none, compares only inside NLQF.
 */
export function compareLevels(claim: LevelWanted, wanted: LevelWanted): LevelComparison {
  const sameFramework = claim.framework === wanted.framework
  const ours = sameFramework ? (findLevel(claim.framework, claim.code)?.rank ?? null) : eqfOf(claim)
  const theirs = sameFramework ? (findLevel(wanted.framework, wanted.code)?.rank ?? null) : eqfOf(wanted)
  if (ours === null || theirs === null) return 'incomparable'
  if (ours === theirs) return 'equal'
  return ours > theirs ? 'higher' : 'lower'
}

/** Whether a level claim of this basis may be shown without "niet officieel ingeschaald". */
export function isOfficial(basis: LevelBasis): boolean {
  return basis === 'legal-generic' || basis === 'register'
}
