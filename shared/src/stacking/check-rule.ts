import { childrenOf, isLeaf, type Rule } from './rule.ts'
import { findLimitProblem } from './rule-limits.ts'
import { InvalidRuleError, type RuleProblem } from './rule-problem.ts'

/** What is wrong with a tree of well-formed nodes: rule 9. An empty list: it can be evaluated. */
export function findRuleProblems(rule: Rule): RuleProblem[] {
  const limit = findLimitProblem(rule)
  if (limit !== null) return [limit]
  const problems: RuleProblem[] = []
  const seen = new Set<string>()
  visit(rule, '')
  return problems

  function visit(node: Rule, path: string): void {
    if (!isKnownOp(node.op)) {
      problems.push({ code: 'unknown-op', path, nodeId: node.id, found: node.op })
      return
    }
    if (seen.has(node.id)) problems.push({ code: 'duplicate-id', path, nodeId: node.id })
    seen.add(node.id)
    if (!isLeaf(node) && childrenOf(node).length === 0) problems.push({ code: 'no-parts', path, nodeId: node.id })
    const unreachable = findUnreachableMin(node)
    if (unreachable !== null) problems.push({ code: 'min-unreachable', path, nodeId: node.id, found: unreachable })
    const member = node.op === 'credits' ? 'from' : 'of'
    for (const [index, child] of childrenOf(node).entries()) {
      if (node.op === 'credits') checkLeafOfCredits(child, `${path}/from/${index}`)
      visit(child, `${path}/${member}/${index}`)
    }
  }

  function checkLeafOfCredits(child: Rule, path: string): void {
    if (child.op === 'integrative') problems.push({ code: 'integrative-in-credits', path, nodeId: child.id })
    else if (!isLeaf(child)) problems.push({ code: 'not-a-leaf', path, nodeId: child.id })
  }
}

/** @throws InvalidRuleError */
export function assertRule(rule: Rule): void {
  const [first, ...others] = findRuleProblems(rule)
  if (first !== undefined) throw new InvalidRuleError([first, ...others])
}

const knownOps: readonly string[] = [
  'outcome',
  'achievement',
  'integrative',
  'all',
  'any',
  'credits',
] satisfies Rule['op'][]

function isKnownOp(op: string): boolean {
  return knownOps.includes(op)
}

/** A `min` of nothing is refused too: a node that is always true decides nothing. How many hours the parts bring is the catalogue's to say (`lintRule`). */
function findUnreachableMin(node: Rule): string | null {
  switch (node.op) {
    case 'any': {
      const most = Math.max(1, node.of.length)
      return Number.isInteger(node.min) && node.min >= 1 && node.min <= most ? null : `min ${node.min} of ${most}`
    }
    case 'credits':
      return Number.isFinite(node.min) && node.min > 0 ? null : `min ${node.min}`
    case 'all':
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return null
  }
}
