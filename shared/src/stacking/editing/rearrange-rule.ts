import { childrenOf, isLeaf, nodesOf, type AllRule, type AnyRule, type CreditsRule, type Rule } from '../rule.ts'
import { findNode, freshNodeId, moveNode, replaceNode } from './edit-rule.ts'
import { RuleEditError } from './rule-edit-error.ts'

/** What a block asks of its parts. */
export type BlockWish = Omit<AllRule, 'id' | 'of'> | Omit<AnyRule, 'id' | 'of'> | Omit<CreditsRule, 'id' | 'from'>

/** The block in which a node stands; null of the root. @throws RuleEditError `no-such-node` */
export function parentOf(rule: Rule, id: string): Rule | null {
  if (findNode(rule, id) === null) throw new RuleEditError('no-such-node', id)
  return [...nodesOf(rule)].find((node) => childrenOf(node).some((child) => child.id === id)) ?? null
}

/** One place up (-1) or down (1) among its neighbours; the first and the last stay where they are. @throws RuleEditError `no-such-node` */
export function shiftNode(rule: Rule, id: string, by: -1 | 1): Rule {
  const parent = parentOf(rule, id)
  if (parent === null) return rule
  const parts = childrenOf(parent)
  const index = parts.findIndex((part) => part.id === id) + by
  return index < 0 || index >= parts.length ? rule : moveNode(rule, id, { parent: parent.id, index })
}

/** A block around a node, in its place: at least one of it, until somebody says otherwise. @throws RuleEditError `no-such-node`, `leaf-only` */
export function wrapNode(rule: Rule, id: string, wish: string): { readonly rule: Rule; readonly block: string } {
  const node = findNode(rule, id)
  if (node === null) throw new RuleEditError('no-such-node', id)
  if (parentOf(rule, id)?.op === 'credits') throw new RuleEditError('leaf-only', id)
  const block = freshNodeId(rule, wish)
  return { rule: replaceNode(rule, id, { id: block, op: 'any', min: 1, of: [node] }), block }
}

/** Another kind of block over the same parts, or other conditions of it. @throws RuleEditError `no-such-node`, `not-a-block`, `leaf-only` */
export function changeBlock(rule: Rule, id: string, wish: BlockWish): Rule {
  const block = findNode(rule, id)
  if (block === null) throw new RuleEditError('no-such-node', id)
  if (isLeaf(block)) throw new RuleEditError('not-a-block', id)
  return replaceNode(rule, id, createBlock(id, wish, childrenOf(block)))
}

/** @throws RuleEditError `leaf-only`: hours are counted over single parts */
export function createBlock(id: string, wish: BlockWish, parts: readonly Rule[]): Rule {
  if (wish.op !== 'credits') return { ...wish, id, of: parts }
  return {
    ...wish,
    id,
    from: parts.map((part) => {
      if (!isLeaf(part) || part.op === 'integrative') throw new RuleEditError('leaf-only', part.id)
      return part
    }),
  }
}

/**
 * What of an unfinished tree can be evaluated already: without its empty blocks, and asking no more than is there.
 * @returns null while there is nothing yet
 */
export function finishedPartOf(rule: Rule): Rule | null {
  if (isLeaf(rule)) return rule
  const parts = childrenOf(rule).flatMap((part) => finishedPartOf(part) ?? [])
  if (parts.length === 0) return null
  if (rule.op === 'any') return { ...rule, of: parts, min: Math.max(1, Math.min(rule.min, parts.length)) }
  return rule.op === 'all' ? { ...rule, of: parts } : rule
}
