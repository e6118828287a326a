import { findMisfit } from './fit-leaf.ts'
import type { Candidate, Candidates } from './holding-index.ts'
import type { LeftOut } from './left-out.ts'
import type { PreparedHoldings } from './prepare-holdings.ts'
import type { Leaf, Substitute } from './rule.ts'

/** A credential that fulfils a leaf if nothing else takes it. */
export interface FittingCandidate {
  readonly candidate: Candidate
  readonly substitute?: Substitute
}

/** What is held that speaks of a leaf: its own achievement or outcome first, then each substitute. */
function sourcesOf(leaf: Leaf, { index }: PreparedHoldings): { candidates: Candidates; substitute?: Substitute }[] {
  switch (leaf.op) {
    case 'outcome':
      return [{ candidates: index.outcome(leaf.outcome) }]
    case 'integrative':
      return [{ candidates: index.achievement(leaf.achievement) }]
    case 'achievement':
      return [
        { candidates: index.achievement(leaf.achievement) },
        ...(leaf.substitutes ?? []).map((substitute) => ({
          candidates: index.achievement(substitute.achievement),
          substitute,
        })),
      ]
  }
}

/**
 * The best fitting credentials of a leaf, in order of preference, at most `limit`.
 * A block of n leaves needs no more than n of each: were a worse one used, a better one would be free.
 */
export function findFitting(leaf: Leaf, prepared: PreparedHoldings, limit: number): FittingCandidate[] {
  const fitting = new Map<number, FittingCandidate>()
  for (const { candidates, substitute } of sourcesOf(leaf, prepared)) {
    let found = 0
    for (const candidate of candidates.counting) {
      if (found === limit) break
      if (fitting.has(candidate.held.rank) || findMisfit(leaf, candidate, prepared.date, substitute) !== null) continue
      fitting.set(candidate.held.rank, { candidate, ...(substitute && { substitute }) })
      found += 1
    }
  }
  return [...fitting.values()].sort((a, b) => a.candidate.held.rank - b.candidate.held.rank).slice(0, limit)
}

/** Rule 2: credentials that would have fitted the leaf, but count nowhere. */
export function* findExcluded(leaf: Leaf, prepared: PreparedHoldings): Generator<Candidate> {
  for (const { candidates, substitute } of sourcesOf(leaf, prepared)) {
    for (const candidate of candidates.excluded) {
      if (findMisfit(leaf, candidate, prepared.date, substitute) === null) yield candidate
    }
  }
}

/** Why nothing that is held fulfils the leaf, credential by credential. Asked only of a leaf that is not fulfilled. */
export function findLeftOut(leaf: Leaf, prepared: PreparedHoldings): LeftOut[] {
  const leftOut = new Map<number, LeftOut>()
  for (const { candidates, substitute } of sourcesOf(leaf, prepared)) {
    for (const candidate of [...candidates.counting, ...candidates.excluded]) {
      const reason =
        findMisfit(leaf, candidate, prepared.date, substitute) ?? candidate.excluded ?? 'serves-another-part'
      if (!leftOut.has(candidate.held.rank))
        leftOut.set(candidate.held.rank, { credential: candidate.held.ref, reason })
    }
  }
  return [...leftOut.values()]
}
