/** A node of a rule with what came of it, as the partial `tried-node` draws it. */
export interface TriedNodeView {
  readonly asked: string
  readonly fulfilled: boolean
  readonly result?: string
  readonly because: readonly string[]
  readonly parts: readonly TriedNodeView[]
}
