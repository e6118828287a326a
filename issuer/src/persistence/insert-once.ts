import { DuplicateKeyError, type Collection, type NewDocument, type StoredDocument } from '@stapel/shared/server'

/** Inserts unless there is one with this `_id`. @returns whether it did */
export async function insertOnce<T extends StoredDocument>(
  collection: Collection<T>,
  document: NewDocument<T>,
): Promise<boolean> {
  return (await insertPlaced(collection, document)) === 'inserted'
}

/** As `insertOnce`, for documents that hold a drawn place as a unique key. */
export async function insertPlaced<T extends StoredDocument>(
  collection: Collection<T>,
  document: NewDocument<T>,
): Promise<'inserted' | 'exists' | 'place-taken'> {
  const [result] = await collection.insertMany([document])
  if (result?.outcome !== 'duplicate') return 'inserted'
  return result.key[0] === '_id' ? 'exists' : 'place-taken'
}

/** Replaces, and tells a taken place from a version that is no longer there. */
export async function replacePlaced<T extends StoredDocument>(
  collection: Collection<T>,
  document: T,
): Promise<'replaced' | 'changed' | 'place-taken'> {
  try {
    return (await collection.replace(document)) ? 'replaced' : 'changed'
  } catch (error) {
    if (error instanceof DuplicateKeyError) return 'place-taken'
    throw error
  }
}

/** Every document of a query, page by page. */
export async function collectAll<T>(
  page: (after: string | undefined) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>,
): Promise<T[]> {
  const all: T[] = []
  let after: string | undefined
  for (;;) {
    const { items, next } = await page(after)
    all.push(...items)
    if (next === null) return all
    after = next
  }
}
