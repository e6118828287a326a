import type { FittingCandidate } from './leaf-candidates.ts'

/** A leaf that a credential fits. */
interface Place {
  readonly leaf: number
  readonly fitting: FittingCandidate
}

/**
 * Rules 5 and 11: which credential serves which leaf of one block, at most one each way.
 *
 * The sets of credentials that can serve leaves together form a transversal matroid. So taking credentials in order of preference,
 * and keeping each for which the leaves can be rearranged, gives the set that fulfils most leaves and, among those, that with
 * most hours, then the newest, then by (issuer, id): no other set is better at any place of the order.
 *
 * @param leaves for each leaf what fits it, in order of preference
 * @returns for each leaf what serves it, or null
 */
export function assignBlock(leaves: readonly (readonly FittingCandidate[])[]): (FittingCandidate | null)[] {
  const served: (FittingCandidate | null)[] = leaves.map(() => null)
  const placesByRank = findPlaces(leaves)
  // Leaves that a failed search has reached stay taken whatever comes later, so no search needs to enter them again.
  const settled = new Set<number>()

  for (const [, places] of [...placesByRank].sort(([a], [b]) => a - b)) {
    const reached = new Set<number>()
    if (!seat(places, reached)) for (const leaf of reached) settled.add(leaf)
  }
  return served

  /** Gives a credential a free leaf, or else one whose credential can move. */
  function seat(places: readonly Place[], reached: Set<number>): boolean {
    for (const { leaf, fitting } of places) {
      if (served[leaf] !== null) continue
      served[leaf] = fitting
      return true
    }
    for (const { leaf, fitting } of places) {
      if (reached.has(leaf) || settled.has(leaf)) continue
      reached.add(leaf)
      const rank = served[leaf]?.candidate.held.rank
      if (rank === undefined || !seat(placesByRank.get(rank) ?? [], reached)) continue
      served[leaf] = fitting
      return true
    }
    return false
  }
}

/** The leaves of each credential, by its rank; where it fits by itself before where it is a substitute. */
function findPlaces(leaves: readonly (readonly FittingCandidate[])[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  for (const asSubstitute of [false, true]) {
    for (const [leaf, candidates] of leaves.entries()) {
      for (const fitting of candidates) {
        if ((fitting.substitute !== undefined) !== asSubstitute) continue
        const { rank } = fitting.candidate.held
        const list = places.get(rank)
        if (list === undefined) places.set(rank, [{ leaf, fitting }])
        else list.push({ leaf, fitting })
      }
    }
  }
  return places
}
