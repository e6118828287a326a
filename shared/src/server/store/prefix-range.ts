/** The word itself and the first string behind everything that begins with it, in the order of code points. */
export function prefixRange(word: string): readonly [from: string, before: string] {
  return [word, `${word}\u{10FFFF}`]
}
