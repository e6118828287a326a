import type { NodeResult } from './evaluation.ts'
import type { ReachableLeaves } from './reachable-leaves.ts'
import { childrenOf, isLeaf, type Rule } from './rule.ts'

/** What an unfulfilled node still asks, seen from the entries that may be added. */
export interface Need {
  /** Every way to fulfil the node adds at least one of these. */
  readonly options: ReadonlySet<number>
  /** Every way to fulfil the node adds at least so many hours. */
  readonly leastHours: number
}

/**
 * The need of an unfulfilled node, or null for one that is fulfilled.
 * @param allowed which entries may still be added
 */
export function findNeed(
  rule: Rule,
  result: NodeResult,
  leaves: ReachableLeaves,
  allowed: (entry: number) => boolean,
): Need | null {
  if (result.fulfilled) return null
  const parts = 'parts' in result ? result.parts : []
  const needs = childrenOf(rule).flatMap((child, index) => {
    const part = parts[index]
    return (part && findNeed(child, part, leaves, allowed)) ?? []
  })
  switch (rule.op) {
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return needOf(leaves.entriesFor(rule).filter(allowed), leaves)
    case 'all':
      return combine(needs)
    case 'credits': {
      // An entry may also take a leaf that is served, by more hours or by letting its credential move.
      const options = new Set(rule.from.flatMap((leaf) => leaves.entriesFor(leaf)).filter(allowed))
      const most = [...options].reduce((sum, entry) => sum + (leaves.entries[entry]?.hours ?? 0), 0)
      const missing = result.op === 'credits' ? result.hours.missing : 0
      return { options, leastHours: most < missing ? Number.POSITIVE_INFINITY : missing }
    }
    case 'any': {
      const ofLeaves = rule.of.filter(isLeaf).flatMap((leaf) => leaves.entriesFor(leaf))
      const ofOthers = needs.flatMap(({ options }) => [...options])
      const options = new Set([...ofLeaves, ...ofOthers].filter(allowed))
      const hours = [...options].map((entry) => leaves.entries[entry]?.hours ?? 0)
      // Only a choice among leaves asks an entry for each: one entry may fulfil several other parts at once.
      const needed = result.op === 'any' && rule.of.every(isLeaf) ? result.min - result.count : 1
      return { options, leastHours: sumOfSmallest(hours, needed) }
    }
  }
}

function needOf(options: readonly number[], leaves: ReachableLeaves): Need {
  const hours = options.map((entry) => leaves.entries[entry]?.hours ?? 0)
  return { options: new Set(options), leastHours: sumOfSmallest(hours, 1) }
}

/** All of several needs: begin with the one that leaves least choice; needs that share no entry add up. */
function combine(needs: readonly Need[]): Need {
  const [first, ...others] = [...needs].sort((a, b) => a.options.size - b.options.size)
  if (first === undefined) return { options: new Set(), leastHours: 0 }
  const counted = new Set(first.options)
  let sum = first.leastHours
  let most = first.leastHours
  for (const { options, leastHours } of others) {
    most = Math.max(most, leastHours)
    if ([...options].some((entry) => counted.has(entry))) continue
    sum += leastHours
    for (const entry of options) counted.add(entry)
  }
  return { options: first.options, leastHours: Math.max(sum, most) }
}

/** Infinite when there are fewer than are needed: then no addition helps. */
function sumOfSmallest(hours: readonly number[], count: number): number {
  if (hours.length < count) return Number.POSITIVE_INFINITY
  return [...hours]
    .sort((a, b) => a - b)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0)
}
