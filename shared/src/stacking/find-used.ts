import type { LeafResult, NodeResult, UsedCredential } from './evaluation.ts'
import type { CredentialRef } from './holding.ts'

/** Every credential that serves a leaf, in the order of the tree. Within one evaluation a credential has one `CredentialRef`. */
export function findUsed(tree: NodeResult): UsedCredential[] {
  const used = new Map<CredentialRef, { hours: number; nodes: string[] }>()
  for (const { id, servedBy, hours } of leavesOf(tree)) {
    if (servedBy === undefined) continue
    const known = used.get(servedBy.credential)
    if (known === undefined) used.set(servedBy.credential, { hours, nodes: [id] })
    else known.nodes.push(id)
  }
  return [...used].map(([credential, { hours, nodes }]) => ({ credential, hours, nodes }))
}

/** Hours of the credentials that count in a credits block, each once however many blocks it counts in. */
export function countHours(tree: NodeResult): number {
  const hoursOf = new Map<CredentialRef, number>()
  for (const block of blocksOf(tree)) {
    for (const { servedBy, hours } of block) if (servedBy !== undefined) hoursOf.set(servedBy.credential, hours)
  }
  return sumHours([...hoursOf.values()])
}

/** Hours are hundredths exact, and stay so whatever the order in which they are added. */
export function sumHours(hours: readonly number[]): number {
  return Math.round(hours.reduce((sum, value) => sum + value, 0) * 100) / 100
}

function* leavesOf(node: NodeResult): Generator<LeafResult> {
  if (!('parts' in node)) yield node
  else for (const part of node.parts) yield* leavesOf(part)
}

function* blocksOf(node: NodeResult): Generator<readonly LeafResult[]> {
  if (node.op === 'credits') yield node.parts
  else if ('parts' in node) for (const part of node.parts) yield* blocksOf(part)
}
