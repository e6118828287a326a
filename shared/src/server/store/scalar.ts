import type { Condition, Range, Scalar } from './query.ts'

export function isScalar(value: unknown): value is Scalar {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    isFiniteNumber(value) ||
    isValidDate(value)
  )
}

export function isValidDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime())
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

type ReadCondition =
  { readonly kind: 'one-of'; readonly values: readonly Scalar[] } | { readonly kind: 'range'; readonly range: Range }

const rangeMembers = new Set(['gt', 'gte', 'lt', 'lte'])

/** Only these shapes reach an engine: anything else, such as a MongoDB operator out of a request, is refused. */
export function readCondition(field: string, condition: Condition): ReadCondition {
  if (isScalar(condition)) return { kind: 'one-of', values: [condition] }
  const members: readonly [string, unknown][] = Object.entries(condition)
  const [first] = members
  if (members.length === 1 && first?.[0] === 'in' && Array.isArray(first[1]) && first[1].every(isScalar)) {
    return { kind: 'one-of', values: first[1] }
  }
  if (
    members.length > 0 &&
    members.every(([member, value]) => rangeMembers.has(member) && isScalar(value) && value !== null)
  ) {
    return { kind: 'range', range: Object.fromEntries(members) }
  }
  throw new TypeError(`No such condition on ${field}`)
}
