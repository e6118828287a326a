import { ChangedMeanwhileError } from '../errors/common-errors.ts'
import type { Collection } from './collection.ts'
import type { StoredDocument } from './stored-document.ts'

const attempts = 100

/**
 * Reads, changes and writes a document, again from the start when somebody else wrote in between.
 * @param change Pure; gets the document as it is now. Null: nothing to change.
 * @returns the document as it is stored now.
 * @throws NotFoundError ChangedMeanwhileError (after 100 times), and whatever `change` throws.
 */
export async function changeDocument<T extends StoredDocument>(
  collection: Pick<Collection<T>, 'name' | 'get' | 'replace'>,
  id: string,
  change: (document: T) => T | null,
): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const document = await collection.get(id)
    const changed = change(document)
    if (changed === null) return document
    if (await collection.replace({ ...changed, version: document.version }))
      return { ...changed, version: document.version + 1 }
  }
  throw new ChangedMeanwhileError(collection.name)
}
