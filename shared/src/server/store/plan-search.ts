import type { CompiledWords } from './compile-definition.ts'
import { parseCursor, type Position } from './cursor.ts'
import { readLimit } from './plan-find.ts'
import type { Scalar, SearchQuery, WordBeginnings } from './query.ts'
import { isScalar } from './scalar.ts'
import { wordsIn } from '../../search/words-in.ts'

const mostSearchWords = 10

export interface SearchPlan {
  readonly words: readonly WordBeginnings[]
  readonly beside: readonly (readonly [field: string, value: Scalar])[]
  readonly descending: boolean
  readonly limit: number
  readonly after: Position | null
  readonly list: string
}

/** @throws TypeError when the collection declares no words, not of this kind, or not these fields beside them. @throws InvalidCursorError */
export function planSearch(index: CompiledWords | null, query: SearchQuery): SearchPlan {
  if (!index) throw new TypeError('No words are declared')
  const beside = Object.entries(query.where ?? {})
  for (const [field, value] of beside) {
    if (!index.beside.includes(field) || !isScalar(value))
      throw new TypeError(`${field} is not declared beside the words`)
  }
  const descending = query.order === 'descending'
  const list = `${index.name} ${descending ? 'descending' : 'ascending'}`
  const after = query.after === undefined ? null : parseCursor(list, query.after)
  return {
    words: wordsOf(index, query).slice(0, mostSearchWords),
    beside,
    descending,
    limit: readLimit(query.limit),
    after,
    list,
  }
}

function wordsOf({ verbatim }: CompiledWords, { text, words }: SearchQuery): readonly WordBeginnings[] {
  if (verbatim !== (words !== undefined)) throw new TypeError(`Searched with ${verbatim ? 'words' : 'a text'}`)
  return words ?? wordsIn(text).map((word) => [word])
}
