import { createCursor } from './cursor.ts'
import { scalarAt } from './index-entries.ts'
import type { StoredDocument } from './stored-document.ts'
import type { Page } from './query.ts'

/** Cuts the one document too many, which says that there is a next page. */
export function pageOf<T extends StoredDocument>(
  found: readonly T[],
  plan: { readonly limit: number; readonly list: string },
  orderBy: string | null,
): Page<T> {
  const items = found.slice(0, plan.limit)
  const last = items.at(-1)
  if (!last || found.length <= plan.limit) return { items, next: null }
  return {
    items,
    next: createCursor(plan.list, { value: orderBy === null ? null : scalarAt(last, orderBy), id: last._id }),
  }
}
