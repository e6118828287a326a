import type { Scalar } from '../query.ts'

/** Sorts below every number and every text, and unlike NULL it is equal to itself: so null is a value, as in MongoDB. */
const nullKey = Number.NEGATIVE_INFINITY

/** A value as it stands in an index table, where SQLite's order is the order of the port. */
export function sqlValue(value: Scalar): string | number {
  if (value === null) return nullKey
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'boolean' ? Number(value) : value
}

export const isNotNull = (column: string): string => `${column} <> -9e999`
