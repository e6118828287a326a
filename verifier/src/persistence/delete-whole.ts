import type { Collection, StoredDocument } from '@stapel/shared/server'

/** Deletes it as it is by then, whoever writes it meanwhile. @returns whether it was there */
export async function deleteWhole<T extends StoredDocument>(
  collection: Pick<Collection<T>, 'findOne' | 'delete'>,
  id: string,
): Promise<boolean> {
  for (;;) {
    const found = await collection.findOne({ _id: id })
    if (found === null) return false
    if (await collection.delete(id, found.version)) return true
  }
}
