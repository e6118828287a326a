import type { NodeResult } from './evaluation.ts'

/** The ids of the fulfilled nodes, in the order of the tree. */
export function* fulfilledNodes(node: NodeResult): Generator<string> {
  if (node.fulfilled) yield node.id
  if ('parts' in node) for (const part of node.parts) yield* fulfilledNodes(part)
}
