import { asList, isJsonObject } from '../../proofs/json.ts'
import type { ActiveContext, Term } from './active-context.ts'

/**
 * Whether the value of a member stands in a form in which JSON-LD finds the same claims and a reader of the JSON does not: lists in lists,
 * one node as several objects, an id that begins with a prefix, a blank node by name. Whoever holds a credential can rewrite it like
 * that without breaking a proof over RDF; nobody who writes one has a reason to.
 */
export function findFormDefect(value: unknown, term: Term, active: ActiveContext): boolean {
  if (term.json || term.container.includes('@list')) return false
  const items = asList(value)
  if (items.some(Array.isArray)) return true
  const holdsIds = term.iri === '@id' || term.type === '@id' || term.type === '@vocab'
  if (holdsIds && items.some((item) => typeof item === 'string' && isDisguised(item, active))) return true
  const ids = items.flatMap((item) => (isJsonObject(item) && typeof item['id'] === 'string' ? [item['id']] : []))
  return new Set(ids).size < ids.length
}

function isDisguised(id: string, active: ActiveContext): boolean {
  const colon = id.indexOf(':')
  if (id.startsWith('_:')) return true
  return colon > 0 && !id.startsWith('//', colon + 1) && active.terms.get(id.slice(0, colon))?.prefix === true
}
