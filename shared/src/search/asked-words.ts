import { asTail, shortestOpenStem, wholeStem } from './indexed-words.ts'
import { levelSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

/** What one word of a query asks: something indexed that begins with one of these, the nearest first. */
export type AskedWord = readonly [asTyped: string, ...others: string[]]

const mostAsked = 10

/**
 * What a query asks of an index of `indexedWords`: all of these. First what begins as it is typed, then other forms of the word,
 * then ends of compounds. Stop words ask nothing, unless there is nothing else. Empty: everything.
 */
export function askedWords(query: string): AskedWord[] {
  const words = wordsIn(query)
  const meaningful = words.filter((word) => !isStopWord(word))
  return (meaningful.length > 0 ? meaningful : words).slice(0, mostAsked).map(asked)
}

function asked(word: string): AskedWord {
  const stem = stemOf(word)
  const form = stem.length < shortestOpenStem ? wholeStem(stem) : stem
  return [levelSpelling(word), form, asTail(form)]
}
