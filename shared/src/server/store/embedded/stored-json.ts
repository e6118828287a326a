import { isPlainObject, type Plain, type PlainObject } from '../plain-document.ts'

/** JSON with dates and binary marked. A member that could be taken for a mark is itself marked. */
export function toStoredJson(document: PlainObject): string {
  return JSON.stringify(mark(document))
}

export function fromStoredJson(json: string): PlainObject {
  const value = unmark(JSON.parse(json) as Json)
  if (!isPlainObject(value)) throw new TypeError('A stored document is an object')
  return value
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json }

function mark(value: Plain): Json {
  if (value instanceof Date) return { $date: value.toISOString() }
  if (value instanceof Uint8Array) return { $binary: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(mark)
  if (!isPlainObject(value)) return value as string | number | boolean | null
  const members = Object.entries(value).map(([name, member]) => [name, mark(member)] as const)
  const object = Object.fromEntries(members)
  return markOf(object) === null ? object : { $object: members.map(([name, member]) => [name, member]) }
}

function unmark(value: Json): Plain {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(unmark)
  const object = value as { readonly [member: string]: Json }
  const marked = markOf(object)
  if (marked === '$date') return new Date(object[marked] as string)
  if (marked === '$binary') return new Uint8Array(Buffer.from(object[marked] as string, 'base64'))
  const members =
    marked === '$object' ? (object[marked] as readonly (readonly [string, Json])[]) : Object.entries(object)
  return Object.fromEntries(members.map(([name, member]) => [name, unmark(member)]))
}

function markOf(object: { readonly [member: string]: Json }): '$date' | '$binary' | '$object' | null {
  const [name, ...others] = Object.keys(object)
  return others.length === 0 && (name === '$date' || name === '$binary' || name === '$object') ? name : null
}
