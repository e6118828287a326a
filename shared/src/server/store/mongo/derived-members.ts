import type { CompiledIndex, CompiledWords } from '../compile-definition.ts'
import { documentWords, indexEntries } from '../index-entries.ts'
import type { PlainObject } from '../plain-document.ts'
import type { Scalar } from '../query.ts'

/** What the indexes of a collection need of each document, beside the document itself. */
export interface Derivation {
  readonly indexes: readonly CompiledIndex[]
  readonly words: CompiledWords | null
}

/** No schema can name these. */
export const wordsMember = '_words'
export const keysMember = '_keys'

export const isUniqueKey = ({ name, unique }: CompiledIndex): boolean => unique && name !== '_id'

/** The member that a unique index is on. */
export const keyMember = ({ name }: CompiledIndex): string => `${keysMember}.${name}`

export const keyText = (values: readonly Scalar[]): string => JSON.stringify(values)

/**
 * A unique key is kept as a text of its own, and a document without a key has its `_id` there, which nobody else has.
 * So the unique index needs no filter on "is there", which each query would have to repeat for MongoDB to use the index.
 */
export function derivedMembers(
  { indexes, words }: Derivation,
  document: PlainObject & { readonly _id: string },
): PlainObject {
  const keys = indexes.filter(isUniqueKey).map((index) => {
    const texts = [...new Set(indexEntries(index, document).map(keyText))]
    return [index.name, texts.length > 0 ? texts : [document._id]] as const
  })
  return {
    ...(keys.length > 0 ? { [keysMember]: Object.fromEntries(keys) } : {}),
    ...(words ? { [wordsMember]: documentWords(words, document) } : {}),
  }
}
