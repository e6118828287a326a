import type { Schema } from 'mongoose'
import type { StoredDocument } from './stored-document.ts'

export interface IndexDefinition {
  /** Dotted paths, in order. At most one may run through an array. */
  readonly fields: readonly string[]
  /**
   * No two documents have the same. One in which a field of the key is null or missing has no key, and conflicts with nothing:
   * so a key that holds only in some state is a field that is null in the others.
   */
  readonly unique?: boolean
}

export interface WordIndexDefinition {
  /** The fields whose words are searched: text, or arrays of text. */
  readonly fields: readonly string[]
  /** The fields hold the words as they are to be found: who writes a document has made them, in whatever language. Searched with `words`. */
  readonly verbatim?: true
  /** Fields that a search can compare for equality, most selective first, as in `['organisation']`. */
  readonly beside?: readonly string[]
  /** A field that orders what is found, as in `createdAt`; without it, `_id`. */
  readonly orderBy?: string
}

/** Brings a document from one schema version to the next. Pure, and without the port's own members. */
export interface Migration {
  readonly from: number
  readonly to: number
  migrate(document: Readonly<Record<string, unknown>>): Record<string, unknown>
}

export interface CollectionDefinition<T extends StoredDocument> {
  /** The plural of the noun, as in `awards`. */
  readonly name: string
  /** The one definition of shape and validation. The members of StoredDocument are added; unknown members are refused. */
  readonly schema: Schema
  readonly indexes: readonly IndexDefinition[]
  readonly words?: WordIndexDefinition
  /** Starts at 1. */
  readonly schemaVersion: number
  readonly migrations: readonly Migration[]
  /** Carries the type of the documents; never set. */
  readonly documentType?: T
}

/** Names a collection once, where its repository is. */
export function defineCollection<T extends StoredDocument>(
  definition: Omit<CollectionDefinition<T>, 'documentType'>,
): CollectionDefinition<T> {
  return definition
}
