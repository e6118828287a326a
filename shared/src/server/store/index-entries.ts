import type { CompiledIndex, CompiledWords } from './compile-definition.ts'
import { valuesAt } from './document-path.ts'
import type { Scalar } from './query.ts'
import { isScalar } from './scalar.ts'
import { wordsIn } from '../../search/words-in.ts'

/** The rows of one document in one index: one value a field, several rows where a field runs through an array. */
export function indexEntries({ fields, unique }: CompiledIndex, document: object): readonly (readonly Scalar[])[] {
  return fields.reduce<readonly (readonly Scalar[])[]>(
    (rows, field) => {
      const values = scalarsAt(document, field).filter((value) => value !== null || !unique)
      return rows.flatMap((row) => values.map((value) => [...row, value]))
    },
    [[]],
  )
}

/** The words of a document; the empty word stands in every document, so that a search without words finds all. */
export function documentWords({ fields, verbatim }: CompiledWords, document: object): readonly string[] {
  const texts = fields.flatMap((field) => valuesAt(document, field)).filter((value) => typeof value === 'string')
  return [...new Set(['', ...(verbatim ? texts : wordsIn(texts.join(' ')))])]
}

export function scalarAt(document: object, field: string): Scalar {
  const [value = null, ...others] = scalarsAt(document, field)
  if (others.length > 0) throw new TypeError(`${field} holds more than one value`)
  return value
}

function scalarsAt(document: object, field: string): Scalar[] {
  return valuesAt(document, field).map((value) => {
    if (!isScalar(value)) throw new TypeError(`${field} cannot be indexed`)
    return value
  })
}
