import { asList } from './json.ts'
import { WorkLimitError } from './work-limit-error.ts'

/** Deeper than any credential, shallow enough for recursion on every engine. */
const maxDepth = 100
/** Objects, lists and the items in them. A JSON-LD processor takes a millisecond for some objects, and compares the items of a list each with each. */
const maxValues = 2_500
/** Terms defined by the document itself. A processor keeps what it made of them for a while, so a stranger could fill its memory. */
const maxInlineTerms = 1_000

/**
 * Refuses, before any recursion, a document that is too deep or too large to be processed in time.
 * @throws {WorkLimitError}
 */
export function assertBoundedDocument(document: object): void {
  let values = 0
  let inlineTerms = 0
  let level: readonly object[] = [document]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new WorkLimitError(`Nested deeper than ${maxDepth}`)
    const inside = level.flatMap((node) =>
      Array.isArray(node) ? (node as unknown[]) : Object.values(node).filter(isNode),
    )
    values += inside.length
    if (values > maxValues) throw new WorkLimitError(`More than ${maxValues} objects and list items`)
    inlineTerms += level.reduce((sum, node) => sum + countInlineTerms(node), 0)
    if (inlineTerms > maxInlineTerms) throw new WorkLimitError(`More than ${maxInlineTerms} terms of its own`)
    level = inside.filter(isNode)
  }
}

function countInlineTerms(node: object): number {
  const contexts = '@context' in node ? asList(node['@context']).filter(isNode) : []
  return contexts.reduce((sum, context) => sum + Object.keys(context).length, 0)
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
