import { z } from 'zod'
import { InvalidCursorError } from './errors.ts'
import type { Scalar } from './query.ts'

/** The last document of a page: its place in the order. */
export interface Position {
  readonly value: Scalar
  readonly id: string
}

const zCursor = z.tuple([
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({ date: z.iso.datetime() })]),
  z.string(),
])

/** @param list what the cursor belongs to: another list refuses it. */
export function createCursor(list: string, { value, id }: Position): string {
  return Buffer.from(
    JSON.stringify([list, value instanceof Date ? { date: value.toISOString() } : value, id]),
  ).toString('base64url')
}

/** A cursor comes back from outside: only plain values get through. @throws InvalidCursorError */
export function parseCursor(list: string, cursor: string): Position {
  const parsed = zCursor.safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success || parsed.data[0] !== list) throw new InvalidCursorError()
  const [, value, id] = parsed.data
  return { value: typeof value === 'object' && value !== null ? new Date(value.date) : value, id }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}
