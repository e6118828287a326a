import { askedWords, type AskedWord } from './asked-words.ts'
import { indexedWords } from './indexed-words.ts'

/**
 * Searches a list in memory as a stored index is searched. What is found comes with the nearest first: beginnings of whole words as they are typed,
 * then other forms, then parts of compounds; among equals in the order of the list. The whole list as it is for a query without words.
 * Keep what it returns as long as the list: it indexes once, when the first word is asked.
 */
export function createSearch<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly string[],
): (query: string) => readonly T[] {
  let indexed: readonly { readonly item: T; readonly words: readonly string[] }[] | null = null
  return (query) => {
    const asked = askedWords(query)
    if (asked.length === 0) return items
    indexed ??= items.map((item) => ({ item, words: indexedWords(textsOf(item)) }))
    return indexed
      .map(({ item, words }) => ({ item, distance: distanceOf(words, asked) }))
      .filter(({ distance }) => distance < Infinity)
      .sort((a, b) => a.distance - b.distance)
      .map(({ item }) => item)
  }
}

/** How many of the asked words are in what is indexed of a text. */
export function countAnswered(words: readonly string[], asked: readonly AskedWord[]): number {
  return asked.filter((one) => nearness(words, one) >= 0).length
}

function distanceOf(words: readonly string[], asked: readonly AskedWord[]): number {
  return asked.reduce((sum, one) => {
    const near = nearness(words, one)
    return near < 0 ? Infinity : sum + near
  }, 0)
}

/** 0 as it is typed, more for what is further away, -1 for nothing. */
function nearness(words: readonly string[], asked: AskedWord): number {
  return asked.findIndex((beginning) => words.some((word) => word.startsWith(beginning)))
}
