import { indexedWords } from '../../search/indexed-words.ts'
import type { Migration } from '../store/define-collection.ts'

/** For a collection whose `words` held the texts that are searched, and now holds what is indexed of them. */
export function wordsFromTexts(from: number): Migration {
  return {
    from,
    to: from + 1,
    migrate: (document) => ({ ...document, words: indexedWords(document['words'] as readonly string[]) }),
  }
}
