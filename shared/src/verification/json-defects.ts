import { maxNesting } from './limits.ts'

/** What JSON can write and two readers can read differently. */
export const jsonDefectCodes = [
  'duplicate-key',
  'prototype-key',
  'lone-surrogate',
  'number-too-large',
  'nested-too-deep',
] as const
export type JsonDefectCode = (typeof jsonDefectCodes)[number]

export interface JsonDefect {
  readonly code: JsonDefectCode
  /** The key or the number, shortened; not a path. */
  readonly near: string
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g
const prototypeKey = '__proto__'

/**
 * The first thing in a text that `JSON.parse` would silently resolve its own way: a signed text must mean one thing to everybody.
 * Not recursive, so that depth costs nothing. Knows the text to be JSON already.
 * @see https://www.rfc-editor.org/rfc/rfc7493 (I-JSON)
 */
export function findJsonDefect(json: string): JsonDefect | null {
  // For each open object its keys so far; `null` for an array.
  const open: (Set<string> | null)[] = []
  let keyExpected = false
  for (const [piece] of json.matchAll(token)) {
    const first = piece.charAt(0)
    if (first === '{' || first === '[') {
      open.push(first === '{' ? new Set() : null)
      if (open.length > maxNesting) return { code: 'nested-too-deep', near: `${maxNesting}` }
      keyExpected = first === '{'
    } else if (first === '}' || first === ']') {
      open.pop()
      keyExpected = false
    } else if (first === ',') {
      keyExpected = open.at(-1) instanceof Set
    } else if (first === ':') {
      keyExpected = false
    } else {
      const defect = first === '"' ? findStringDefect(piece, keyExpected ? open.at(-1) : null) : findNumberDefect(piece)
      if (defect !== null) return defect
    }
  }
  return null
}

function findStringDefect(literal: string, keys: Set<string> | null | undefined): JsonDefect | null {
  const text = String(JSON.parse(literal))
  const near = text.slice(0, 80)
  if (/\p{Surrogate}/u.test(text)) return { code: 'lone-surrogate', near: near.replaceAll(/\p{Surrogate}/gu, '?') }
  if (keys === null || keys === undefined) return null
  if (text === prototypeKey) return { code: 'prototype-key', near }
  if (keys.has(text)) return { code: 'duplicate-key', near }
  keys.add(text)
  return null
}

function findNumberDefect(literal: string): JsonDefect | null {
  const value = Number(literal)
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return null
  return { code: 'number-too-large', near: literal.slice(0, 80) }
}
