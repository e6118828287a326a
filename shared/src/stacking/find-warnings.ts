import type { CredentialRef } from './holding.ts'
import { findExcluded } from './leaf-candidates.ts'
import type { EvaluationWarning, ExclusionReason } from './left-out.ts'
import type { PreparedHoldings } from './prepare-holdings.ts'
import { isLeaf, nodesOf, type Rule } from './rule.ts'

/** Rule 2: each credential that was left out though it would have fitted a node, with its reason. */
export function findWarnings(rule: Rule, prepared: PreparedHoldings): EvaluationWarning[] {
  const warnings = new Map<CredentialRef, { reason: ExclusionReason; nodes: string[] }>()
  for (const node of nodesOf(rule)) {
    if (!isLeaf(node)) continue
    for (const { held, excluded } of findExcluded(node, prepared)) {
      if (excluded === undefined) continue
      const known = warnings.get(held.ref)
      if (known === undefined) warnings.set(held.ref, { reason: excluded, nodes: [node.id] })
      else if (!known.nodes.includes(node.id)) known.nodes.push(node.id)
    }
  }
  return [...warnings].map(([credential, { reason, nodes }]) => ({ credential, reason, nodes }))
}
