import { loadInHours } from '../achievements/load-in-hours.ts'
import { assignBlock } from './assign-block.ts'
import type { AnyResult, CreditsResult, LeafResult, NodeResult } from './evaluation.ts'
import { sumHours } from './find-used.ts'
import { findFitting, findLeftOut, type FittingCandidate } from './leaf-candidates.ts'
import type { PreparedHoldings } from './prepare-holdings.ts'
import { isLeaf, type AnyRule, type CreditsRule, type Leaf, type Rule } from './rule.ts'

/** What comes of a node and all that is under it. The tree is within its limits (`assertRule`). */
export function evaluateNode(rule: Rule, prepared: PreparedHoldings): NodeResult {
  switch (rule.op) {
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return evaluateLeaf(rule, prepared)
    case 'all': {
      const parts = rule.of.map((part) => evaluateNode(part, prepared))
      return { id: rule.id, op: 'all', fulfilled: parts.every(({ fulfilled }) => fulfilled), parts }
    }
    case 'any':
      return evaluateAny(rule, prepared)
    case 'credits':
      return evaluateCredits(rule, prepared)
  }
}

/** A leaf that is in no block shares its credential with whoever needs it. */
function evaluateLeaf(leaf: Leaf, prepared: PreparedHoldings): LeafResult {
  return leafResult(leaf, findFitting(leaf, prepared, 1)[0] ?? null, prepared)
}

function evaluateAny(rule: AnyRule, prepared: PreparedHoldings): AnyResult {
  const leaves = evaluateBlock(rule.of.filter(isLeaf), prepared)
  const parts = rule.of.map((part) => (isLeaf(part) ? leaves.get(part) : undefined) ?? evaluateNode(part, prepared))
  const count = parts.filter(({ fulfilled }) => fulfilled).length
  return { id: rule.id, op: 'any', fulfilled: count >= rule.min, min: rule.min, count, parts }
}

/** Counts all that it can, also beyond what is asked (rule 5). */
function evaluateCredits(rule: CreditsRule, prepared: PreparedHoldings): CreditsResult {
  const parts = [...evaluateBlock(rule.from, prepared).values()]
  const counted = sumHours(parts.map(({ hours }) => hours))
  const wanted = sumHours([loadInHours({ value: rule.min, unit: rule.unit })])
  const missing = sumHours([Math.max(0, wanted - counted)])
  return {
    id: rule.id,
    op: 'credits',
    fulfilled: missing === 0,
    hours: { counted, wanted, missing },
    unit: rule.unit,
    parts,
  }
}

/** The leaves of one block, in their order: no credential serves two of them. */
function evaluateBlock(leaves: readonly Leaf[], prepared: PreparedHoldings): Map<Leaf, LeafResult> {
  const served = assignBlock(leaves.map((leaf) => findFitting(leaf, prepared, leaves.length)))
  return new Map(leaves.map((leaf, index) => [leaf, leafResult(leaf, served[index] ?? null, prepared)]))
}

function leafResult(leaf: Leaf, fitting: FittingCandidate | null, prepared: PreparedHoldings): LeafResult {
  const { id, op } = leaf
  if (fitting === null) return { id, op, fulfilled: false, hours: 0, leftOut: findLeftOut(leaf, prepared) }
  const { candidate, substitute } = fitting
  const { ref, hours, awardedOn, holding } = candidate.held
  return {
    id,
    op,
    fulfilled: true,
    hours,
    servedBy: {
      credential: ref,
      as: holding.kind === 'exemption' ? 'exemption' : substitute === undefined ? 'award' : 'substitute',
      ...(substitute && { substitute }),
      ...(awardedOn !== undefined && { awardedOn }),
    },
    leftOut: [],
  }
}
