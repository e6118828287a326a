import type { CatalogueEntry } from './catalogue.ts'
import { assertRule } from './check-rule.ts'
import { evaluateNode } from './evaluate-node.ts'
import type { NodeResult } from './evaluation.ts'
import { fewestHours } from './fewest-hours.ts'
import type { Qualification } from './qualification.ts'
import { findReachableLeaves, prepareOutlook, type ReachableLeaves } from './reachable-leaves.ts'
import { childrenOf, isLeaf, nodesOf, type Leaf, type Rule } from './rule.ts'
import { trustEveryIssuer } from './trust-policy.ts'

/** What its designer should look at again. Unlike a `RuleProblem` it stops nothing. */
export type LintWarning =
  | {
      readonly code:
        | 'unreachable'
        | 'level-unreachable'
        | 'min-hours-unreachable'
        | 'basis-without-level'
        | 'substitutes-itself'
        | 'substitution-ended'
        | 'no-labour-market-value'
      readonly node: string
    }
  | { readonly code: 'duplicate-part'; readonly node: string; readonly other: string }
  | { readonly code: 'under-400-hours'; readonly hours: number }
  | { readonly code: 'transition-ended' }

/** The NLQF asks more of what takes less: an argument why it matters on the labour market. */
export const labourMarketArgumentBelowHours = 400

/**
 * Reads a qualification against what can be achieved now.
 * @param catalogue the published achievements, of any organisation that its rule may name
 * @throws InvalidRuleError
 */
export function lintQualification(
  qualification: Qualification,
  catalogue: readonly CatalogueEntry[],
  date: string,
): LintWarning[] {
  const { rule, transition } = qualification
  assertRule(rule)
  const leaves = findReachableLeaves(
    rule,
    prepareOutlook({ holdings: [], date, trustPolicy: trustEveryIssuer, catalogue }),
  )
  const everything = evaluateNode(rule, leaves.with(new Set(leaves.entries.keys())))
  return [
    ...[...nodesOf(rule)].flatMap((node) => [
      ...(isLeaf(node) ? lintLeaf(node, leaves, catalogue, date) : findDuplicates(node)),
    ]),
    ...findUnreachableBlocks(everything),
    ...findPartsWithoutValue(rule, catalogue),
    ...lintHours(qualification, catalogue, date),
    ...(transition !== undefined && transition.untilDate < date ? [{ code: 'transition-ended' } as const] : []),
  ]
}

function lintLeaf(
  leaf: Leaf,
  leaves: ReachableLeaves,
  catalogue: readonly CatalogueEntry[],
  date: string,
): LintWarning[] {
  const warnings: LintWarning[] = []
  if (leaves.entriesFor(leaf).length === 0) {
    const code = isReachableWithoutLevel(leaf, catalogue, date) ? 'level-unreachable' : 'unreachable'
    warnings.push({ code, node: leaf.id })
  }
  if (leaf.op === 'outcome' && leaf.acceptLevelBasis !== undefined && leaf.minLevel === undefined) {
    warnings.push({ code: 'basis-without-level', node: leaf.id })
  }
  if (leaf.op !== 'achievement') return warnings
  for (const { achievement, until } of leaf.substitutes ?? []) {
    if (achievement === leaf.achievement) warnings.push({ code: 'substitutes-itself', node: leaf.id })
    if (until !== undefined && until < date) warnings.push({ code: 'substitution-ended', node: leaf.id })
  }
  return warnings
}

function isReachableWithoutLevel(leaf: Leaf, catalogue: readonly CatalogueEntry[], date: string): boolean {
  if (leaf.op !== 'outcome' || leaf.minLevel === undefined) return false
  const outlook = {
    rule: { ...leaf, minLevel: undefined },
    holdings: [],
    date,
    trustPolicy: trustEveryIssuer,
    catalogue,
  }
  return findReachableLeaves(outlook.rule, prepareOutlook(outlook)).entries.length > 0
}

/** Parts of one node that ask the same. */
function findDuplicates(node: Rule): LintWarning[] {
  const first = new Map<string, string>()
  return childrenOf(node).flatMap((child): LintWarning[] => {
    const asked = JSON.stringify({ ...child, id: '', title: '', note: '' })
    const other = first.get(asked)
    if (other === undefined) first.set(asked, child.id)
    return other === undefined ? [] : [{ code: 'duplicate-part', node: child.id, other }]
  })
}

/** Choices and hours that stay short of what they ask when everything is achieved. */
function findUnreachableBlocks(result: NodeResult): LintWarning[] {
  if (result.fulfilled || !('parts' in result)) return []
  const below = result.parts.flatMap(findUnreachableBlocks)
  switch (result.op) {
    case 'all':
      return below
    case 'any':
      return [{ code: 'unreachable', node: result.id }, ...below]
    case 'credits':
      return [{ code: 'min-hours-unreachable', node: result.id }]
  }
}

/** A part should be worth something on its own; the final proof is about the whole. */
function findPartsWithoutValue(rule: Rule, catalogue: readonly CatalogueEntry[]): LintWarning[] {
  const withoutValue = new Set(
    catalogue.filter(({ labourMarketValue }) => (labourMarketValue ?? '').trim() === '').map(({ series }) => series),
  )
  return [...nodesOf(rule)].flatMap((node): LintWarning[] => {
    // Named once, at the first place where the achievement stands.
    const isFirst = node.op === 'achievement' && withoutValue.delete(node.achievement)
    return isFirst ? [{ code: 'no-labour-market-value', node: node.id }] : []
  })
}

function lintHours(
  { rule, minWorkloadHours, labourMarketArgument }: Qualification,
  catalogue: readonly CatalogueEntry[],
  date: string,
): LintWarning[] {
  if (labourMarketArgument !== undefined) return []
  const hours = minWorkloadHours ?? fewestHours(rule, catalogue, date).hours
  if (hours === null || hours >= labourMarketArgumentBelowHours) return []
  return [{ code: 'under-400-hours', hours }]
}
