export type Scalar = string | number | boolean | Date | null

export interface Range {
  readonly gt?: Scalar
  readonly gte?: Scalar
  readonly lt?: Scalar
  readonly lte?: Scalar
}

export type Condition = Scalar | { readonly in: readonly Scalar[] } | Range

/**
 * Field (a dotted path; through arrays, as in `apiKeys.hash`) → what it must be. Missing is the same as null.
 * The fields must be the first ones of a declared index, or `_id`; anything else is a bug and a TypeError.
 */
export type Where = Readonly<Record<string, Condition>>

interface Paging {
  readonly order?: 'ascending' | 'descending'
  /** `next` of the page before. */
  readonly after?: string | undefined
  /** 1 to 1000, 50 when left out. */
  readonly limit?: number
}

export interface FindQuery extends Paging {
  readonly where?: Where
  /** The field that follows those of `where` in a declared index; without it the order is by `_id` (or by the field that has a range). */
  readonly orderBy?: string
}

interface Searching extends Paging {
  /** Equality, on fields declared `beside` the words. */
  readonly where?: Readonly<Record<string, Scalar>>
}

interface TextSearch extends Searching {
  /** Every word of it begins a word of the document. */
  readonly text: string
  readonly words?: never
}

/** Beginnings: a word of the document begins with one of them. */
export type WordBeginnings = readonly [string, ...string[]]

/** For words that are indexed `verbatim`. */
interface WordSearch extends Searching {
  /** All of them; at most ten count. */
  readonly words: readonly WordBeginnings[]
  readonly text?: never
}

/** No words: as `find` beside the words. */
export type SearchQuery = TextSearch | WordSearch

/** Part of a list. `next` is an opaque cursor, null on the last page; what is inserted meanwhile shifts nothing. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}
