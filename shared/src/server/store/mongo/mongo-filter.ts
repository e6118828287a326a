import type { Position } from '../cursor.ts'
import type { FindPlan } from '../plan-find.ts'
import type { SearchPlan } from '../plan-search.ts'
import { prefixRange } from '../words.ts'

/** Where the words of a document are kept; no schema can name it. */
export const wordsMember = '_words'

export type Filter = Readonly<Record<string, unknown>>

/** What the partial filter of a unique index wants of each field: there, and not null. A query has to repeat it, or MongoDB would not use that index. */
export const anyValue = { $type: ['string', 'number', 'date', 'bool'] } as const

export function findFilter({ index, oneOf, range, orderBy, descending, after }: FindPlan): Filter {
  const keyed = index.unique && index.name !== '_id' ? anyValue : {}
  const conditions: Filter[] = [...oneOf].map(([field, [first, ...others]]) => {
    const equal = others.length === 0 && first !== undefined ? { $eq: first } : { $in: oneOf.get(field) }
    return { [field]: { ...equal, ...keyed } }
  })
  if (range) {
    const bounds = Object.entries(range.range).map(([operator, bound]) => [`$${operator}`, bound as unknown])
    conditions.push({ [range.field]: Object.fromEntries(bounds) as Filter })
  }
  return and([...conditions, ...beyond(orderBy, after, descending)])
}

/** The range inside `$elemMatch` gives the bounds of a multikey index; a regular expression beside another field does not everywhere. */
export function searchFilter(orderBy: string | null, { words, beside, descending, after }: SearchPlan): Filter {
  const wanted: Filter[] = words.map((word) => {
    const [from, before] = prefixRange(word)
    return { [wordsMember]: { $elemMatch: { $gte: from, $lt: before } } }
  })
  const any: Filter = { [wordsMember]: '' }
  return and([
    ...beside.map(([field, value]) => ({ [field]: value })),
    ...(wanted.length > 0 ? wanted : [any]),
    ...beyond(orderBy, after, descending),
  ])
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
