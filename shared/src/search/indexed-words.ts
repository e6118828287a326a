import { compoundTails } from './compound-tails.ts'
import { levelSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

const mostIndexed = 2000
/** A shorter stem begins too many other words: "met" of "meten" begins "metaal". It counts as a whole only. */
export const shortestOpenStem = 4
const shortestTailStem = 3

/** A whole stem, as in `las.`: nothing else begins so. */
export const wholeStem = (stem: string): string => `${stem}.`
/** The end of a compound, as dictionaries write it: `-naadlassen`. */
export const asTail = (word: string): string => `-${word}`

/**
 * What stands in an index for texts: their words in level spelling (`lassen`), short stems as a whole (`las.`) and the ends of long words
 * (`-naadlassen`, `-las.`). `askedWords` gives the other half. The words themselves come first, so that none of them falls outside the bound.
 */
export function indexedWords(texts: readonly string[]): string[] {
  const words = wordsIn(texts.join(' '))
  const meaningful = words.filter((word) => !isStopWord(word))
  const all = [
    ...words.map(levelSpelling),
    ...meaningful.flatMap((word) => stemEntry(levelSpelling(word), stemOf(word))),
    ...meaningful.flatMap(compoundTails).flatMap(tailEntries),
  ]
  return [...new Set(all)].slice(0, mostIndexed)
}

/** Nothing where the word itself begins with its stem. */
function stemEntry(word: string, stem: string): readonly string[] {
  if (stem.length < shortestOpenStem) return [wholeStem(stem)]
  return word.startsWith(stem) ? [] : [stem]
}

function tailEntries(tail: string): readonly string[] {
  const stem = stemOf(tail)
  if (stem.length < shortestTailStem) return []
  const word = levelSpelling(tail)
  return [...(stem.length < shortestOpenStem ? [] : [word]), ...stemEntry(word, stem)].map(asTail)
}
