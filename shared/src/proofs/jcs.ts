/**
 * JSON Canonicalization Scheme. Takes JSON values only, as `JSON.parse` gives them; members with the value
 * `undefined` are left out. Numbers and strings are what ECMAScript makes of them, which is what the RFC asks.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 * @throws {NotCanonicalisableError} for a lone surrogate, a number that is not finite, or nesting beyond `maxDepth`.
 */
export function canonicalizeJson(value: unknown): string {
  return write(value, 0)
}

export class NotCanonicalisableError extends Error {
  override readonly name = 'NotCanonicalisableError'
  readonly code = 'not-canonicalisable'
}

/** Far above any credential, far below the stack. */
const maxDepth = 500

function write(value: unknown, depth: number): string {
  if (depth > maxDepth) throw new NotCanonicalisableError(`Nested deeper than ${maxDepth}`)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonicalisableError('Number is not finite')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`
  if (typeof value !== 'object') throw new NotCanonicalisableError(`A ${typeof value} is not JSON`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  // By UTF-16 code unit, as the RFC asks and as `<` compares.
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${writeString(name)}:${write(member, depth + 1)}`).join(',')}}`
}

function writeString(value: string): string {
  if (loneSurrogate.test(value)) throw new NotCanonicalisableError('Lone surrogate in a string')
  return JSON.stringify(value)
}

const loneSurrogate = /\p{Surrogate}/u
