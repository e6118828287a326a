import { isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { type ActiveContext, emptyContext, extendContext, type KnownContexts, type Term } from './active-context.ts'

const collected = new WeakMap<JsonObject, ReadonlyMap<string, readonly Term[]>>()

/** Every term that a context document defines, in whatever scope, by name. Remembered: documents never change. */
export function collectTerms(document: JsonObject, known: KnownContexts): ReadonlyMap<string, readonly Term[]> {
  const remembered = collected.get(document)
  if (remembered !== undefined) return remembered
  const found = new Map<string, Term[]>()
  const seen = new Set<unknown>()
  const collect = (active: ActiveContext, local: unknown) => {
    if (Array.isArray(local)) for (const item of local) collect(active, item)
    if (!isJsonObject(local) || seen.has(local)) return
    seen.add(local)
    const extended = extendContext(active, local, known, false)
    for (const name of Object.keys(local)) {
      const term = extended.terms.get(name)
      if (term === undefined || name.startsWith('@')) continue
      found.set(name, [...(found.get(name) ?? []), term])
      if (term.scoped !== undefined && term.scoped !== null) collect(extended, term.scoped)
    }
  }
  collect(emptyContext, document['@context'])
  collected.set(document, found)
  return found
}
