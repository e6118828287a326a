import { stemmer } from '@orama/stemmers/dutch'
import { levelSpelling } from './spelling.ts'

/** After these the stemmer leaves the plural's `s`: "machines", "organisaties", "fotos" (foto's). */
const pluralAfterVowel = /^(.{2,}(?:ie|[^aeiou]e|a|o))s$/

/**
 * What the forms of a Dutch word share, in level spelling: "las" of "lassen", "fres" of "frezen" and "frees". Not always a word itself.
 * Snowball's stemmer, and the two things that it leaves: a doubled consonant at the end, and that plural.
 * @see https://snowballstem.org/algorithms/dutch_porter/stemmer.html
 */
export function stemOf(word: string): string {
  const stem = stemmer(word.replace(pluralAfterVowel, '$1'))
  return levelSpelling(stem.replace(/([^aeiou\d])\1$/, '$1'))
}
