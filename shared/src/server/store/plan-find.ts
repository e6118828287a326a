import type { CompiledIndex } from './compile-definition.ts'
import { parseCursor, type Position } from './cursor.ts'
import type { FindQuery, Range, Scalar, Where } from './query.ts'
import { readCondition } from './scalar.ts'

/** A query bound to the index that answers it. */
export interface FindPlan {
  readonly index: CompiledIndex
  /** Equality, on the first fields of the index. */
  readonly oneOf: ReadonlyMap<string, readonly Scalar[]>
  readonly range: { readonly field: string; readonly range: Range } | null
  /** Null: by `_id` alone. The `_id` always decides between equals. */
  readonly orderBy: string | null
  readonly descending: boolean
  readonly limit: number
  readonly after: Position | null
  /** What a cursor of this query is bound to. */
  readonly list: string
}

/** @throws TypeError when no declared index fits: that is a bug. @throws InvalidCursorError */
export function planFind(indexes: readonly CompiledIndex[], query: FindQuery): FindPlan {
  const { oneOf, range } = readWhere(query.where ?? {})
  const wantedOrder = query.orderBy === '_id' ? null : (query.orderBy ?? range?.field ?? null)
  const orderBy = wantedOrder === '_id' ? null : wantedOrder
  if (range && query.orderBy !== undefined && range.field !== query.orderBy)
    throw new TypeError('A range is ordered by its own field')
  const ordered = range?.field ?? orderBy
  const [index] = indexes
    .filter((candidate) => fits(candidate, oneOf, ordered))
    .sort((a, b) => a.fields.length - b.fields.length)
  if (!index)
    throw new TypeError(`No declared index for ${[...oneOf.keys(), ...(ordered === null ? [] : [ordered])].join(', ')}`)
  const descending = query.order === 'descending'
  const list = `${index.name} ${orderBy ?? ''} ${descending ? 'descending' : 'ascending'}`
  const after = query.after === undefined ? null : parseCursor(list, query.after)
  return { index, oneOf, range, orderBy, descending, limit: readLimit(query.limit), after, list }
}

export function readLimit(limit = 50): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new TypeError('A page has 1 to 1000 documents')
  return limit
}

function readWhere(where: Where): Pick<FindPlan, 'oneOf' | 'range'> {
  const oneOf = new Map<string, readonly Scalar[]>()
  let range: FindPlan['range'] = null
  for (const [field, condition] of Object.entries(where)) {
    const read = readCondition(field, condition)
    if (read.kind === 'one-of') oneOf.set(field, read.values)
    else if (range) throw new TypeError('One range at a time')
    else range = { field, range: read.range }
  }
  return { oneOf, range }
}

function fits(
  { name, fields, unique, multikey }: CompiledIndex,
  oneOf: FindPlan['oneOf'],
  ordered: string | null,
): boolean {
  const prefix = fields.slice(0, oneOf.size)
  return (
    prefix.length === oneOf.size &&
    prefix.every((field) => oneOf.has(field)) &&
    (ordered === null || fields[oneOf.size] === ordered) &&
    // What runs through an array is found by equality only: in any other place one document would appear more than once.
    (multikey === null || prefix.includes(multikey)) &&
    // Documents without a key do not stand in a unique index: it answers only who has this key.
    (!unique || name === '_id' || isWholeKey(fields, oneOf))
  )
}

function isWholeKey(fields: readonly string[], oneOf: FindPlan['oneOf']): boolean {
  return fields.every((field) => oneOf.get(field)?.every((value) => value !== null) ?? false)
}
