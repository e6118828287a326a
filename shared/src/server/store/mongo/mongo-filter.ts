import type { Position } from '../cursor.ts'
import type { FindPlan } from '../plan-find.ts'
import type { SearchPlan } from '../plan-search.ts'
import type { Scalar } from '../query.ts'
import { prefixRange } from '../prefix-range.ts'
import { isUniqueKey, keyMember, keyText, wordsMember } from './derived-members.ts'

export type Filter = Readonly<Record<string, unknown>>

export function findFilter(plan: FindPlan): Filter {
  const { index, oneOf, range, orderBy, descending, after } = plan
  const conditions: Filter[] = isUniqueKey(index)
    ? [keyFilter(plan)]
    : [...oneOf].map(([field, values]) => ({ [field]: equals(values) }))
  if (range) {
    const bounds = Object.entries(range.range).map(([operator, bound]) => [`$${operator}`, bound as unknown])
    conditions.push({ [range.field]: Object.fromEntries(bounds) as Filter })
  }
  return and([...conditions, ...beyond(orderBy, after, descending)])
}

function keyFilter({ index, oneOf }: FindPlan): Filter {
  const keys = index.fields.reduce<Scalar[][]>(
    (rows, field) => rows.flatMap((row) => (oneOf.get(field) ?? []).map((value) => [...row, value])),
    [[]],
  )
  const organisation =
    index.fields[0] === 'organisation' ? { organisation: equals(oneOf.get('organisation') ?? []) } : {}
  return { ...organisation, [keyMember(index)]: equals(keys.map(keyText)) }
}

function equals(values: readonly Scalar[]): Filter {
  return values.length === 1 ? { $eq: values[0] } : { $in: values }
}

/** The range inside `$elemMatch` gives the bounds of a multikey index; a regular expression beside another field does not everywhere. */
export function searchFilter(orderBy: string | null, { words, beside, descending, after }: SearchPlan): Filter {
  const wanted = words.map((beginnings) => or(beginnings.map(begins)))
  const any: Filter = { [wordsMember]: '' }
  return and([
    ...beside.map(([field, value]) => ({ [field]: value })),
    ...(wanted.length > 0 ? wanted : [any]),
    ...beyond(orderBy, after, descending),
  ])
}

function begins(word: string): Filter {
  const [from, before] = prefixRange(word)
  return { [wordsMember]: { $elemMatch: { $gte: from, $lt: before } } }
}

/** What comes after a position. Comparing with null finds nothing in MongoDB, so null, which sorts first, is a case of its own. */
function beyond(orderBy: string | null, after: Position | null, descending: boolean): Filter[] {
  if (!after) return []
  const operator = descending ? '$lt' : '$gt'
  const beyondId = { _id: { [operator]: after.id } }
  if (orderBy === null) return [beyondId]
  const equals = { [orderBy]: after.value, ...beyondId }
  if (after.value === null) return [descending ? equals : { $or: [equals, { [orderBy]: { $ne: null } }] }]
  const past: Filter[] = [equals, { [orderBy]: { [operator]: after.value } }]
  return [{ $or: descending ? [...past, { [orderBy]: null }] : past }]
}

function and(conditions: readonly Filter[]): Filter {
  const [only] = conditions
  if (!only) return {}
  return conditions.length === 1 ? only : { $and: conditions }
}

function or(conditions: readonly Filter[]): Filter {
  const [only] = conditions
  return only && conditions.length === 1 ? only : { $or: conditions }
}
