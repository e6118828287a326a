import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'

/** A document in other words: for many of these JSON-LD finds the same claims, so that a proof over RDF still holds. */
export interface Rewriting {
  readonly what: string
  readonly document: JsonObject
}

type Rewrite = (value: unknown) => unknown

/** By what a holder could try it; not each of them keeps the meaning, but none may keep the proof and lose the claim. */
const valueRewrites: Readonly<Record<string, Rewrite>> = {
  'in a list': (value) => (Array.isArray(value) ? undefined : [value]),
  'out of its list': (value) => (Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined),
  'in a list in a list': (value) => [asList(value)],
  'its items each in a list': (value) => (Array.isArray(value) ? value.map((item: unknown) => [item]) : undefined),
  twice: (value) => [...asList(value), ...asList(value)],
  backwards: (value) => (Array.isArray(value) && value.length > 1 ? value.toReversed() : undefined),
  'with a null before it': (value) => [null, ...asList(value)],
  'as an object with its id': (value) => mapped(value, (item) => (typeof item === 'string' ? { id: item } : undefined)),
  'as its id alone': (value) =>
    mapped(value, (item) => (isJsonObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined)),
  'as a value object': (value) => mapped(value, (item) => (typeof item === 'object' ? undefined : { '@value': item })),
  'in @set': (value) => ({ '@set': asList(value) }),
  'in @graph': (value) => ({ '@graph': asList(value) }),
  'as text': (value) =>
    mapped(value, (item) => (typeof item === 'number' || typeof item === 'boolean' ? String(item) : undefined)),
  'as a double': (value) =>
    mapped(value, (item) => (typeof item === 'number' ? item.toExponential().replace('e+', 'E') : undefined)),
  'as a number': (value) =>
    mapped(value, (item) =>
      typeof item === 'string' && item !== '' && !Number.isNaN(Number(item)) ? Number(item) : undefined,
    ),
  'split in two with one id': (value) =>
    mapped(value, (item) => (isJsonObject(item) ? split(item, item['id']) : undefined)),
  'split in two with a blank node': (value) =>
    mapped(value, (item) => (isJsonObject(item) && item['id'] === undefined ? split(item, '_:b0') : undefined)),
  'with a context of its own': (value) =>
    mapped(value, (item) => (isJsonObject(item) ? { '@context': {}, ...item } : undefined)),
  'with @id and @type': (value) =>
    mapped(value, (item) =>
      isJsonObject(item)
        ? renamed(item, (name) => (name === 'id' ? '@id' : name === 'type' ? '@type' : name))
        : undefined,
    ),
  'with uid': (value) =>
    mapped(value, (item) => (isJsonObject(item) ? renamed(item, (name) => (name === 'id' ? 'uid' : name)) : undefined)),
  'with its id behind a prefix': (value) =>
    mapped(value, (item) => {
      if (typeof item === 'string') return prefixed(item)
      return isJsonObject(item) && typeof item['id'] === 'string' ? { ...item, id: prefixed(item['id']) } : undefined
    }),
  gone: () => gone,
}

const gone = Symbol('gone')

/** Other names for a member: of its vocabulary, behind a prefix, of another case. */
const nameRewrites: Readonly<Record<string, (name: string) => string>> = {
  'under its IRI in VCDM': (name) => `https://www.w3.org/2018/credentials#${name}`,
  'under its IRI in Open Badges': (name) => `https://purl.imsglobal.org/spec/vc/ob/vocab.html#${name}`,
  'under its IRI in schema.org': (name) => `https://schema.org/${name}`,
  'under a prefix': (name) => `ob:${name}`,
  'under a prefix of VCDM': (name) => `cred:${name}`,
  'under the name of its class': (name) => name.charAt(0).toUpperCase() + name.slice(1),
  'under the name of a property': (name) => name.charAt(0).toLowerCase() + name.slice(1),
  'with a space behind': (name) => `${name} `,
}

/** What a holder can put behind the contexts: nobody signed them. */
const contexts: Readonly<Record<string, unknown>> = {
  prefixes: {
    ob: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#',
    cred: 'https://www.w3.org/2018/credentials#',
    u: 'urn:uuid:',
    d: 'did:',
    h: 'https://',
  },
  'id prefixes': { u: 'urn:uuid:', d: 'did:' },
  'a prefix for ids': { u: 'urn:uuid:' },
  ODRL: 'https://www.w3.org/ns/odrl.jsonld',
  'another list': 'https://w3id.org/vc/status-list/2021/v1',
  'another Open Badges': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  'undefined terms': 'https://www.w3.org/ns/credentials/undefined-terms/v2',
  DID: 'https://www.w3.org/ns/did/v1',
}

/** Every rewriting of every place in a document, each alone or with a context that may allow it. */
export function rewritingsOf(document: JsonObject): readonly Rewriting[] {
  const unsigned = Object.keys(document).filter((name) => name !== 'proof' && name !== '@context')
  const places = unsigned.flatMap((name) => placesIn(document[name], [name]))
  const rewritten = places.flatMap((path) => rewrite(document, path))
  const wholes = Object.entries(valueRewrites).flatMap(([what, change]) => {
    const whole = change(document)
    return isJsonObject(whole) ? [{ what: `the whole ${what}`, document: whole }] : []
  })
  return [...rewritten, ...wholes].flatMap((one) => [
    one,
    ...Object.entries(contexts).map(([what, context]) => ({
      what: `${one.what}, and ${what}`,
      document: { ...one.document, '@context': [...asList(one.document['@context']), context] },
    })),
  ])
}

function rewrite(document: JsonObject, path: readonly (string | number)[]): readonly Rewriting[] {
  const place = path.join('/')
  const values = Object.entries(valueRewrites).flatMap(([what, change]) => {
    const changed = changedAt(document, path, (parent, key) => {
      const next = change(parent[key])
      if (next === undefined) return false
      if (next === gone) Reflect.deleteProperty(parent, key)
      else parent[key] = next
      return true
    })
    return changed === null ? [] : [{ what: `${place} ${what}`, document: changed }]
  })
  const names = Object.entries(nameRewrites).flatMap(([what, nameFor]) => {
    const changed = changedAt(document, path, (parent, key) => {
      if (Array.isArray(parent) || nameFor(String(key)) === key) return false
      parent[nameFor(String(key))] = parent[key]
      Reflect.deleteProperty(parent, key)
      return true
    })
    return changed === null ? [] : [{ what: `${place} ${what}`, document: changed }]
  })
  return [...values, ...names]
}

function changedAt(
  document: JsonObject,
  path: readonly (string | number)[],
  change: (parent: Record<string | number, unknown>, key: string | number) => boolean,
): JsonObject | null {
  const copy = structuredClone(document) as Record<string | number, unknown>
  let parent = copy
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>
  return change(parent, path.at(-1) ?? '') ? copy : null
}

function placesIn(value: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  const inside = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => placesIn(item, [...path, index]))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))
      : []
  return [path, ...inside]
}

/** Null when no item could be changed. */
function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return change(value)
  const items = value.flatMap((item: unknown) => change(item) ?? [item])
  return value.some((item: unknown) => change(item) !== undefined) ? items : undefined
}

function renamed(object: JsonObject, nameFor: (name: string) => string): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [nameFor(name), value]))
}

/** The last member stands in a second object with the same id. */
function split(object: JsonObject, id: unknown): readonly JsonObject[] | undefined {
  const members = Object.entries(object).filter(([name]) => name !== 'id' && name !== 'type')
  const last = members.at(-1)
  if (id === undefined || last === undefined) return undefined
  const { [last[0]]: moved, ...rest } = object
  return [
    { ...rest, id },
    { id, [last[0]]: moved },
  ]
}

function prefixed(id: string): string {
  return id.replace(/^urn:uuid:/, 'u:').replace(/^did:/, 'd:')
}
