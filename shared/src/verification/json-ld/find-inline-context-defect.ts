import { isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { type ActiveContext, extendContext, isBundledName, type KnownContexts, type Term } from './active-context.ts'

export type InlineContextDefect =
  | { readonly code: 'inline-context-refused' | 'term-redefined' | 'alias'; readonly term: string }
  /** What it defines, a bundled context defines otherwise in a scope that need not be this one. */
  | { readonly code: 'term-redefined-elsewhere'; readonly term: string }

/** The names, and what they stand for, that the contexts of a credential define in any scope. */
export interface NamedElsewhere {
  readonly names: ReadonlySet<string>
  readonly iris: ReadonlySet<string | null>
}

const contextKeywords: ReadonlySet<string> = new Set(['@version', '@protected'])
const termKeywords: ReadonlySet<string> = new Set(['@id', '@type', '@container', '@protected'])
const containers: ReadonlySet<string> = new Set([
  '',
  '@set',
  '@list',
  '@language',
  '@graph',
  '@set @graph',
  '@graph @set',
])

/** Far more than any extension needs; each node of the credential would copy them. */
const maxInlineTerms = 500

/**
 * What is wrong with a context object in the credential itself: it may add plain terms, and never give another name to, or
 * take a name from, what a bundled context defines (CONTRACT §3, "What is read is what was signed").
 * @param before what holds where the object stands
 */
export function findInlineContextDefect(
  inline: JsonObject,
  before: ActiveContext,
  elsewhere: NamedElsewhere,
  known: KnownContexts,
): InlineContextDefect | null {
  if (Object.keys(inline).length > maxInlineTerms) return { code: 'inline-context-refused', term: `${maxInlineTerms}` }
  const after = extendContext(before, inline, known, true)
  let mild: InlineContextDefect | null = null
  for (const [name, definition] of Object.entries(inline)) {
    if (name.startsWith('@')) {
      if (contextKeywords.has(name)) continue
      return { code: 'inline-context-refused', term: name }
    }
    const term = after.terms.get(name)
    const earlier = before.terms.get(name)
    if (
      term !== undefined &&
      earlier !== undefined &&
      !earlier.inline &&
      isSame(term, earlier) &&
      !isJsonObject(earlier.scoped)
    )
      continue
    if (!isPlain(name, definition) || term?.iri === null || term === undefined || term.iri.startsWith('@')) {
      return { code: 'inline-context-refused', term: name }
    }
    if (earlier !== undefined && !earlier.inline) return { code: 'term-redefined', term: name }
    if (isBundledName(term.iri, before) || elsewhere.iris.has(term.iri)) return { code: 'alias', term: name }
    if (elsewhere.names.has(name)) mild ??= { code: 'term-redefined-elsewhere', term: name }
  }
  return mild
}

function isPlain(name: string, definition: unknown): boolean {
  if (name === '' || /[:/]/.test(name)) return false
  if (typeof definition === 'string') return true
  if (!isJsonObject(definition)) return false
  if (!Object.keys(definition).every((keyword) => termKeywords.has(keyword))) return false
  const { '@container': container } = definition
  const written = (Array.isArray(container) ? container : container === undefined ? [] : [container]).map(String)
  return containers.has(written.join(' '))
}

function isSame(one: Term, other: Term): boolean {
  return one.iri === other.iri && one.type === other.type && one.container === other.container
}
