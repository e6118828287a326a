import { isJsonObject, type JsonObject } from '../../proofs/json.ts'

/** A term as a context defines it; `iri` may be a keyword (`@id`, `@type`), or null where the context takes the term away. */
export interface Term {
  readonly iri: string | null
  /** Defined by an object in the credential itself, not by a context that we bundle. */
  readonly inline: boolean
  readonly json: boolean
  readonly type: string | undefined
  readonly container: string
  /** Whether a name or id may begin with it: `cred:validUntil`. */
  readonly prefix: boolean
  /** A context that holds inside values of this member or nodes of this type only. */
  readonly scoped: unknown
}

export interface ActiveContext {
  readonly terms: ReadonlyMap<string, Term>
  readonly vocab: string | null
  /** What comes back in nested nodes: a type's context does not reach further than its own node. */
  readonly previous: ActiveContext | null
}

export const emptyContext: ActiveContext = { terms: new Map(), vocab: null, previous: null }

/** The contexts that a credential names, by URL; one that is not here must not be in the credential either. */
export type KnownContexts = ReadonlyMap<string, JsonObject>

/**
 * The context that holds behind a local one: as much of the algorithm as finding out what a name stands for needs.
 * Containers, coercion and protection are the processor's; it still runs, in safe mode, for every proof over RDF.
 * @see https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm
 */
export function extendContext(
  active: ActiveContext,
  local: unknown,
  known: KnownContexts,
  inline: boolean,
): ActiveContext {
  if (Array.isArray(local))
    return local.reduce((context: ActiveContext, item: unknown) => extendContext(context, item, known, inline), active)
  if (local === null) return { ...emptyContext, previous: active.previous }
  if (typeof local === 'string') return extendContext(active, known.get(local)?.['@context'] ?? {}, known, false)
  if (!isJsonObject(local)) return active
  return remember(active, local, () => extendWithObject(active, local, inline))
}

function extendWithObject(active: ActiveContext, local: JsonObject, inline: boolean): ActiveContext {
  const vocab = Object.hasOwn(local, '@vocab')
    ? typeof local['@vocab'] === 'string'
      ? local['@vocab']
      : null
    : active.vocab
  const terms = new Map(active.terms)
  for (const name of Object.keys(local)) {
    if (!name.startsWith('@')) terms.set(name, readTerm(name, local, { terms: active.terms, vocab }, inline))
  }
  return { terms, vocab, previous: active.previous }
}

/** As `extendContext`, but only for the node itself. */
export function extendForType(active: ActiveContext, local: unknown, known: KnownContexts): ActiveContext {
  const extended = extendContext(active, local, known, false)
  if (isJsonObject(local) && local['@propagate'] === true) return extended
  return remember(extended, forOneNode, () => ({ ...extended, previous: active.previous ?? active }))
}

const forOneNode = {}
const extensions = new WeakMap<ActiveContext, WeakMap<object, ActiveContext>>()

/** A document has many nodes of few types: each is worked out once. */
function remember(active: ActiveContext, local: object, extend: () => ActiveContext): ActiveContext {
  const ofActive = extensions.get(active) ?? new WeakMap<object, ActiveContext>()
  extensions.set(active, ofActive)
  const extended = ofActive.get(local) ?? extend()
  ofActive.set(local, extended)
  return extended
}

const bundledNames = new WeakMap<ActiveContext, ReadonlyMap<string | null, readonly string[]>>()

/** Whether a context that we bundle has a name for this IRI or keyword, here. */
export function isBundledName(iri: string, active: ActiveContext): boolean {
  return namesOf(iri, active).length > 0
}

/** The names that bundled contexts have for this IRI or keyword, here. */
export function namesOf(iri: string, active: ActiveContext): readonly string[] {
  const names = bundledNames.get(active) ?? namesByIri(active)
  bundledNames.set(active, names)
  return names.get(iri) ?? []
}

function namesByIri({ terms }: ActiveContext): ReadonlyMap<string | null, readonly string[]> {
  const names = new Map<string | null, string[]>()
  for (const [name, { iri, inline }] of terms) if (!inline) names.set(iri, [...(names.get(iri) ?? []), name])
  return names
}

/** What a name stands for: an IRI or a keyword; null for a name without meaning here. */
export function expandName(name: string, active: Pick<ActiveContext, 'terms' | 'vocab'>): string | null {
  const term = active.terms.get(name)
  if (term !== undefined) return term.iri
  const colon = name.indexOf(':')
  if (colon > 0) return expandCompactIri(name, colon, (prefix) => active.terms.get(prefix)?.iri ?? null)
  return active.vocab === null ? null : active.vocab + name
}

function readTerm(
  name: string,
  local: JsonObject,
  outer: Pick<ActiveContext, 'terms' | 'vocab'>,
  inline: boolean,
): Term {
  const definition = local[name]
  const fields: JsonObject = isJsonObject(definition) ? definition : {}
  const { '@type': type, '@container': container, '@context': scoped } = fields
  const iri = definition === null || fields['@id'] === null ? null : resolve(name, local, outer, new Set())
  return {
    iri,
    inline,
    prefix: fields['@prefix'] === true || (typeof definition === 'string' && /[:/?#[\]@]$/.test(iri ?? '')),
    json: type === '@json',
    type: typeof type === 'string' ? type : undefined,
    container: (Array.isArray(container) ? container : [container])
      .filter((item) => typeof item === 'string')
      .sort()
      .join(' '),
    scoped,
  }
}

/** `seen` stops a term that is defined by itself, through others. */
function resolve(
  name: string,
  local: JsonObject,
  outer: Pick<ActiveContext, 'terms' | 'vocab'>,
  seen: Set<string>,
): string | null {
  const definition = Object.hasOwn(local, name) ? local[name] : undefined
  if (definition === undefined || seen.has(name)) return expandName(name, outer)
  seen.add(name)
  const written = isJsonObject(definition) ? (definition['@id'] ?? name) : definition
  if (typeof written !== 'string') return null
  if (written.startsWith('@')) return written
  const colon = written.indexOf(':')
  if (colon > 0) return expandCompactIri(written, colon, (prefix) => resolve(prefix, local, outer, seen))
  if (written !== name) return resolve(written, local, outer, seen)
  return outer.vocab === null ? null : outer.vocab + name
}

function expandCompactIri(name: string, colon: number, iriOf: (prefix: string) => string | null): string {
  const suffix = name.slice(colon + 1)
  if (suffix.startsWith('//')) return name
  const prefix = iriOf(name.slice(0, colon))
  return prefix === null ? name : prefix + suffix
}
