import type { RuleProblem } from './rule-problem.ts'

export const maxRuleDepth = 20
export const maxRuleNodes = 1000

/**
 * Cycles and trees that are too deep or too large, before anything walks the tree by recursion.
 * Takes anything: what stands under `of` and `from` counts as a node, whatever it is.
 * Stops at the first: beyond it the tree cannot be trusted to end.
 */
export function findLimitProblem(root: unknown): RuleProblem | null {
  let count = 0
  const ancestors = new Set<unknown>()

  function visit(node: unknown, path: string, depth: number): RuleProblem | null {
    count += 1
    if (count > maxRuleNodes) return { code: 'too-many-nodes', path, ...idOf(node), found: `more than ${maxRuleNodes}` }
    if (depth > maxRuleDepth) return { code: 'too-deep', path, ...idOf(node) }
    if (ancestors.has(node)) return { code: 'cycle', path, ...idOf(node) }
    if (typeof node !== 'object' || node === null) return null
    ancestors.add(node)
    for (const [member, children] of Object.entries(node)) {
      if ((member !== 'of' && member !== 'from') || !Array.isArray(children)) continue
      for (const [index, child] of children.entries()) {
        const problem = visit(child, `${path}/${member}/${index}`, depth + 1)
        if (problem !== null) return problem
      }
    }
    ancestors.delete(node)
    return null
  }

  return visit(root, '', 1)
}

/** The node's id, to name it in a message, where it can be read at all. */
export function idOf(node: unknown): { nodeId?: string } {
  if (typeof node !== 'object' || node === null || !('id' in node) || typeof node.id !== 'string') return {}
  return { nodeId: node.id.slice(0, 200) }
}
