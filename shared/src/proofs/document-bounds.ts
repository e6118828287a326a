import { WorkLimitError } from './work-limit-error.ts'

/** Deeper than any credential, shallow enough for recursion on every engine. */
const maxDepth = 100
/** Objects and arrays: a JSON-LD processor works on each of them. */
const maxNodes = 10_000

/**
 * Refuses, before any recursion, a document that is too deep or too large to be processed in time.
 * @throws {WorkLimitError}
 */
export function assertBoundedDocument(document: object): void {
  let nodes = 0
  let level: readonly object[] = [document]
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length
    if (depth > maxDepth) throw new WorkLimitError(`Nested deeper than ${maxDepth}`)
    if (nodes > maxNodes) throw new WorkLimitError(`More than ${maxNodes} objects and lists`)
    level = level.flatMap((node) => Object.values(node).filter(isNode))
  }
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
