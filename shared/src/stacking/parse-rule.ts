import type { z } from 'zod'
import { assertRule } from './check-rule.ts'
import type { Leaf, Rule, RuleOp } from './rule.ts'
import { findLimitProblem, idOf } from './rule-limits.ts'
import { InvalidRuleError, type RuleProblem } from './rule-problem.ts'
import { zNodes } from './rule-schemas.ts'

/** More would not help whoever has to mend the tree. */
const maxProblems = 50

/**
 * A rule tree from outside. All mistakes are reported at once, each with the node that it is in.
 * @throws InvalidRuleError
 */
export function parseRule(input: unknown): Rule {
  const limit = findLimitProblem(input)
  if (limit !== null) throw new InvalidRuleError([limit])
  const problems: RuleProblem[] = []
  const rule = readNode(input, '', problems)
  const [first, ...others] = problems.slice(0, maxProblems)
  if (first !== undefined) throw new InvalidRuleError([first, ...others])
  if (rule === null) throw new TypeError('A node that could not be read has no problem to show for it')
  assertRule(rule)
  return rule
}

function readNode(input: unknown, path: string, problems: RuleProblem[]): Rule | null {
  const where = { path, ...idOf(input) }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push({ code: 'not-an-object', ...where })
    return null
  }
  const op = 'op' in input ? input.op : undefined
  if (!isRuleOp(op)) {
    problems.push({ code: 'unknown-op', ...where, ...(typeof op === 'string' && { found: op.slice(0, 100) }) })
    return null
  }
  switch (op) {
    case 'outcome':
      return readMembers(zNodes.outcome, input, where, problems)
    case 'achievement':
      return readMembers(zNodes.achievement, input, where, problems)
    case 'integrative':
      return readMembers(zNodes.integrative, input, where, problems)
    case 'all': {
      const node = readMembers(zNodes.all, input, where, problems)
      const of = readNodes(node?.of, `${path}/of`, problems)
      return node && of && { ...node, of }
    }
    case 'any': {
      const node = readMembers(zNodes.any, input, where, problems)
      const of = readNodes(node?.of, `${path}/of`, problems)
      return node && of && { ...node, of }
    }
    case 'credits': {
      const node = readMembers(zNodes.credits, input, where, problems)
      const from = readLeaves(node?.from, `${path}/from`, problems)
      return node && from && { ...node, from }
    }
  }
}

function readNodes(inputs: readonly unknown[] | undefined, path: string, problems: RuleProblem[]): Rule[] | null {
  const nodes = (inputs ?? []).map((input, index) => readNode(input, `${path}/${index}`, problems))
  return nodes.every((node) => node !== null) ? nodes : null
}

function readLeaves(inputs: readonly unknown[] | undefined, path: string, problems: RuleProblem[]): Leaf[] | null {
  const leaves: Leaf[] = []
  for (const [index, node] of (readNodes(inputs, path, problems) ?? []).entries()) {
    const where = { path: `${path}/${index}`, nodeId: node.id }
    if (node.op === 'all' || node.op === 'any' || node.op === 'credits') problems.push({ code: 'not-a-leaf', ...where })
    else leaves.push(node)
  }
  return leaves
}

function readMembers<Schema extends z.ZodType>(
  schema: Schema,
  input: object,
  where: Pick<RuleProblem, 'path' | 'nodeId'>,
  problems: RuleProblem[],
): z.output<Schema> | null {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const member = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push({
          code: 'unknown-member',
          ...where,
          member: [member, key].filter(Boolean).join('.').slice(0, 200),
        })
      }
    } else problems.push({ code: 'invalid-member', ...where, member, found: issue.message })
  }
  return null
}

function isRuleOp(op: unknown): op is RuleOp {
  return typeof op === 'string' && Object.hasOwn(zNodes, op)
}
