import type { CatalogueEntry } from './catalogue.ts'
import { assertRule } from './check-rule.ts'
import { evaluateNode } from './evaluate-node.ts'
import { findUsed } from './find-used.ts'
import { findReachableLeaves, prepareOutlook, type Outlook, type ReachableLeaves } from './reachable-leaves.ts'
import { RemainingSearch, type FoundSet } from './remaining-search.ts'
import type { Rule } from './rule.ts'

/** Achievements that, added to what somebody has, fulfil a rule; none of them could be left out. */
export interface RemainingSet {
  readonly hours: number
  /** Fewest hours first. */
  readonly steps: readonly RemainingStep[]
}

export interface RemainingStep {
  readonly entry: CatalogueEntry
  readonly hours: number
  /** The nodes that it serves in this set. */
  readonly nodes: readonly string[]
}

export interface WhatWouldItTake {
  /** False: the whole catalogue together does not fulfil the rule, and `sets` is empty. */
  readonly reachable: boolean
  /** By hours, the smallest first. One empty set when nothing is missing. */
  readonly sets: readonly RemainingSet[]
  /** False: the search was cut off at `maxSteps`, so that a smaller set may exist. */
  readonly exact: boolean
}

export interface SearchLimits {
  /** How many sets to return. */
  readonly maxSets?: number
  /** How many choices to try. Finding the smallest set is as hard as set cover, so there are rules for which no limit would do. */
  readonly maxSteps?: number
}

/**
 * "What would it take?": the smallest sets of achievements from the catalogue that complete a qualification, integrative proof included.
 * Exact by branch and bound while it stays within its steps; beyond them the best that was found, marked as such.
 * @throws InvalidRuleError
 */
export function whatWouldItTake(
  outlook: Outlook,
  { maxSets = 3, maxSteps = 5000 }: SearchLimits = {},
): WhatWouldItTake {
  assertRule(outlook.rule)
  const leaves = findReachableLeaves(outlook.rule, prepareOutlook(outlook))
  const search = new RemainingSearch(outlook.rule, leaves, maxSets, maxSteps)
  const rough = search.findRoughSet()
  if (rough === null) return { reachable: false, sets: [], exact: true }
  const exact = search.run()
  return { reachable: true, sets: search.best.map((set) => describeSet(set, outlook.rule, leaves)), exact }
}

function describeSet({ entries, hours }: FoundSet, rule: Rule, leaves: ReachableLeaves): RemainingSet {
  const used = findUsed(evaluateNode(rule, leaves.with(entries)))
  const steps = [...entries]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const reachable = leaves.entries[index]
      if (reachable === undefined) return []
      const nodes = used.find(({ credential }) => credential === reachable.credential)?.nodes ?? []
      return { entry: reachable.entry, hours: reachable.hours, nodes }
    })
  return { hours, steps }
}
