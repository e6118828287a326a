import type { NewDocument, StoredDocument } from './stored-document.ts'
import type { CollectionDefinition } from './define-collection.ts'
import type { Page, FindQuery, SearchQuery, Where } from './query.ts'

export type InsertOutcome =
  | { readonly outcome: 'inserted'; readonly _id: string }
  /** `key`: the fields of the unique key that is taken, `['_id']` for the same document. */
  | { readonly outcome: 'duplicate'; readonly _id: string; readonly key: readonly string[] }

/**
 * One kind of aggregate. A write is one whole document: atomic, validated against its schema, and durable when it is acknowledged.
 * The promises are the same on every engine. Dates come back as `Date`, binary as `Uint8Array`; a member that is `undefined` is not stored.
 */
export interface Collection<T extends StoredDocument> {
  readonly name: string

  /** @throws DuplicateKeyError DocumentInvalidError */
  insert(document: NewDocument<T>): Promise<T>

  /**
   * Inserts one by one, in order, and answers per document. It is not atomic: a kill leaves the first ones stored,
   * and a repeat finds them as duplicates of `['_id']`. All are validated before the first is written.
   * @throws DocumentInvalidError
   */
  insertMany(documents: readonly NewDocument<T>[]): Promise<InsertOutcome[]>

  /** @throws NotFoundError */
  get(id: string): Promise<T>

  /** The first by `_id` where several match. */
  findOne(where: Where): Promise<T | null>

  /** A page of what matches, on a declared index. @throws InvalidCursorError */
  find(query: FindQuery): Promise<Page<T>>

  /** Documents that have every word that is asked, by how it begins. @throws InvalidCursorError */
  search(query: SearchQuery): Promise<Page<T>>

  /**
   * Writes the document over the stored one if that still has `document.version`; the stored version is then one more.
   * @returns whether it did: false when it was replaced or deleted meanwhile.
   * @throws DuplicateKeyError DocumentInvalidError
   */
  replace(document: T): Promise<boolean>

  /** @returns whether it did: false when it was replaced or deleted meanwhile. */
  delete(id: string, expectedVersion: number): Promise<boolean>

  count(where: Where): Promise<number>
}

/** Where the documents are. */
export interface Store {
  readonly engine: 'embedded' | 'mongodb'
  /** Opens a collection: makes its indexes and brings old documents to the current schema version. The same definition gives the same collection. */
  collection<T extends StoredDocument>(definition: CollectionDefinition<T>): Promise<Collection<T>>
  /** Rejects when the store cannot serve. */
  ping(): Promise<void>
  /** Waits for what runs. Afterwards every call rejects. */
  close(): Promise<void>
}
