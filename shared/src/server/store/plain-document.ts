import { isFiniteNumber, isValidDate } from './scalar.ts'

/** What a document may hold, on every engine. */
export type Plain = string | number | boolean | null | Date | Uint8Array | readonly Plain[] | PlainObject
export interface PlainObject {
  readonly [member: string]: Plain
}

/** Ready to be written. */
export interface PreparedDocument extends PlainObject {
  readonly _id: string
  readonly version: number
  readonly schemaVersion: number
}

const deepestNesting = 100

/** A copy without `undefined` members. @throws TypeError on what a store cannot give back as it was: functions, NaN, class instances. */
export function plainDocument(document: object): PlainObject {
  const copy = plain(document, '', 0)
  if (!isPlainObject(copy)) throw new TypeError('A document is an object')
  return copy
}

export function isPlainObject(value: Plain | undefined): value is PlainObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  )
}

function plain(value: unknown, path: string, depth: number): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || isFiniteNumber(value)) return value
  if (isValidDate(value)) return new Date(value)
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (depth > deepestNesting) throw new TypeError(`${path} is nested too deep to be stored`)
  if (Array.isArray(value))
    return value.map((item: unknown, index) => plain(item ?? null, `${path}.${index}`, depth + 1))
  if (typeof value === 'object' && isOrdinary(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, plain(member, path ? `${path}.${name}` : name, depth + 1)]),
    )
  }
  throw new TypeError(`${path} cannot be stored`)
}

function isOrdinary(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
