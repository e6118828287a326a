/**
 * One spelling for the letters that change between the forms of a Dutch word: a long vowel is written once ("frees", "frezen"),
 * `z` is `s` and `v` is `f` ("huis", "huizen", "bedrijf", "bedrijven"). Consonants stay doubled, or "lasser" would be "laser".
 */
export function levelSpelling(word: string): string {
  return word
    .replace(/([aeou])\1+/g, '$1')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
}
