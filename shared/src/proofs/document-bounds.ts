import { WorkLimitError } from './work-limit-error.ts'

/** Deeper than any credential, shallow enough for recursion on every engine. */
const maxDepth = 100
/** Objects, lists and the items in them. A JSON-LD processor takes a millisecond for some objects, and compares the items of a list each with each. */
const maxValues = 2_500

/**
 * Refuses, before any recursion, a document that is too deep or too large to be processed in time.
 * @throws {WorkLimitError}
 */
export function assertBoundedDocument(document: object): void {
  let values = 0
  let level: readonly object[] = [document]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new WorkLimitError(`Nested deeper than ${maxDepth}`)
    const inside = level.flatMap((node) =>
      Array.isArray(node) ? (node as unknown[]) : Object.values(node).filter(isNode),
    )
    values += inside.length
    if (values > maxValues) throw new WorkLimitError(`More than ${maxValues} objects and list items`)
    level = inside.filter(isNode)
  }
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
