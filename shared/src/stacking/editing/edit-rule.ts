import { childrenOf, isLeaf, nodesOf, type Rule } from '../rule.ts'
import { RuleEditError } from './rule-edit-error.ts'

/** Where a node goes. */
export interface NodePlace {
  /** Id of an `all`, `any` or `credits` node. */
  readonly parent: string
  /** Before which of its parts, from 0; absent: at the end. */
  readonly index?: number
}

/**
 * Edits give a new tree and leave the old one as it was. A tree that is being built may be unfinished (a block without parts, a `min`
 * that cannot be reached yet): `findRuleProblems` says what is left to do.
 * @throws RuleEditError `no-such-node`, `not-a-block`, `leaf-only`, `id-in-use`
 */
export function addNode(rule: Rule, node: Rule, { parent, index }: NodePlace): Rule {
  const ids = new Set([...nodesOf(rule)].map(({ id }) => id))
  for (const { id } of nodesOf(node)) if (ids.has(id)) throw new RuleEditError('id-in-use', id)
  return changeNode(rule, parent, (block) => {
    const parts = [...childrenOf(block)]
    parts.splice(index ?? parts.length, 0, node)
    return withParts(block, parts)
  })
}

/** With all that is under it. @throws RuleEditError `no-such-node`, `is-root` */
export function removeNode(rule: Rule, id: string): Rule {
  if (rule.id === id) throw new RuleEditError('is-root', id)
  const parent = [...nodesOf(rule)].find((node) => childrenOf(node).some((child) => child.id === id))
  if (parent === undefined) throw new RuleEditError('no-such-node', id)
  return changeNode(rule, parent.id, (block) =>
    withParts(
      block,
      childrenOf(block).filter((child) => child.id !== id),
    ),
  )
}

/** `index` counts among the parts that are left. @throws RuleEditError as `addNode` and `removeNode`, and `into-itself` */
export function moveNode(rule: Rule, id: string, place: NodePlace): Rule {
  const moved = findNode(rule, id)
  if (moved === null) throw new RuleEditError('no-such-node', id)
  if (findNode(moved, place.parent) !== null) throw new RuleEditError('into-itself', id)
  return addNode(removeNode(rule, id), moved, place)
}

/** Puts another node in a node's place, as when its conditions change. @throws RuleEditError `no-such-node`, `leaf-only`, `id-in-use` */
export function replaceNode(rule: Rule, id: string, node: Rule): Rule {
  const others = new Set([...nodesOf(rule)].map((other) => other.id))
  for (const { id: old } of nodesOf(findNode(rule, id) ?? rule)) others.delete(old)
  for (const { id: used } of nodesOf(node)) if (others.has(used)) throw new RuleEditError('id-in-use', used)
  return changeNode(rule, id, () => node)
}

export function findNode(rule: Rule, id: string): Rule | null {
  return [...nodesOf(rule)].find((node) => node.id === id) ?? null
}

/** An id that the tree has not: the wish itself, or with a number behind it. */
export function freshNodeId(rule: Rule, wish: string): string {
  const ids = new Set([...nodesOf(rule)].map(({ id }) => id))
  if (!ids.has(wish)) return wish
  let number = 2
  while (ids.has(`${wish}-${number}`)) number += 1
  return `${wish}-${number}`
}

/** @throws RuleEditError `no-such-node` */
function changeNode(rule: Rule, id: string, change: (node: Rule) => Rule): Rule {
  if (findNode(rule, id) === null) throw new RuleEditError('no-such-node', id)
  const visit = (node: Rule): Rule => {
    if (node.id === id) return change(node)
    return isLeaf(node) ? node : withParts(node, childrenOf(node).map(visit))
  }
  return visit(rule)
}

function withParts(block: Rule, parts: readonly Rule[]): Rule {
  switch (block.op) {
    case 'all':
    case 'any':
      return { ...block, of: parts }
    case 'credits':
      return { ...block, from: parts.map(asLeafOfCredits) }
    case 'outcome':
    case 'achievement':
    case 'integrative':
      throw new RuleEditError('not-a-block', block.id)
  }
}

function asLeafOfCredits(part: Rule) {
  if (!isLeaf(part) || part.op === 'integrative') throw new RuleEditError('leaf-only', part.id)
  return part
}
