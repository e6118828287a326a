import { loadInHours } from '../achievements/load-in-hours.ts'
import { assignBlock } from './assign-block.ts'
import type { AnyResult, CreditsResult, LeafResult, NodeResult } from './evaluation.ts'
import { sumHours } from './find-used.ts'
import type { LeftOut } from './left-out.ts'
import type { FittingCandidate } from './leaf-candidates.ts'
import { isLeaf, type AnyRule, type CreditsRule, type Leaf, type Rule } from './rule.ts'

/** What a tree is evaluated against: what fits each leaf, and why the rest does not. */
export interface LeafReader {
  /** In order of preference, at most `limit`. */
  fitting(leaf: Leaf, limit: number): readonly FittingCandidate[]
  /** Asked only of a leaf that nothing serves. */
  leftOut(leaf: Leaf): readonly LeftOut[]
}

/** What comes of a node and all that is under it. The tree is within its limits (`assertRule`). */
export function evaluateNode(rule: Rule, reader: LeafReader): NodeResult {
  switch (rule.op) {
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return evaluateLeaf(rule, reader)
    case 'all': {
      const parts = rule.of.map((part) => evaluateNode(part, reader))
      return { id: rule.id, op: 'all', fulfilled: parts.every(({ fulfilled }) => fulfilled), parts }
    }
    case 'any':
      return evaluateAny(rule, reader)
    case 'credits':
      return evaluateCredits(rule, reader)
  }
}

/** A leaf that is in no block shares its credential with whoever needs it. */
function evaluateLeaf(leaf: Leaf, reader: LeafReader): LeafResult {
  return leafResult(leaf, reader.fitting(leaf, 1)[0] ?? null, reader)
}

function evaluateAny(rule: AnyRule, reader: LeafReader): AnyResult {
  const leaves = evaluateBlock(rule.of.filter(isLeaf), reader)
  const parts = rule.of.map((part) => (isLeaf(part) ? leaves.get(part) : undefined) ?? evaluateNode(part, reader))
  const count = parts.filter(({ fulfilled }) => fulfilled).length
  return { id: rule.id, op: 'any', fulfilled: count >= rule.min, min: rule.min, count, parts }
}

/** Counts all that it can, also beyond what is asked (rule 5). */
function evaluateCredits(rule: CreditsRule, reader: LeafReader): CreditsResult {
  const parts = [...evaluateBlock(rule.from, reader).values()]
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
function evaluateBlock(leaves: readonly Leaf[], reader: LeafReader): Map<Leaf, LeafResult> {
  const served = assignBlock(leaves.map((leaf) => reader.fitting(leaf, leaves.length)))
  return new Map(leaves.map((leaf, index) => [leaf, leafResult(leaf, served[index] ?? null, reader)]))
}

function leafResult(leaf: Leaf, fitting: FittingCandidate | null, reader: LeafReader): LeafResult {
  const { id, op } = leaf
  if (fitting === null) return { id, op, fulfilled: false, hours: 0, leftOut: reader.leftOut(leaf) }
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
