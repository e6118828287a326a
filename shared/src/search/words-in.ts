const longestWord = 64
const mostWords = 500

/**
 * The words of a text as they are searched: small letters without accents, `é` as `e`, `ĳ` as `ij`, `foto's` as `fotos`.
 * Each word once.
 */
export function wordsIn(text: string): string[] {
  // Twice: `㎩` has its capital only when it is taken apart, and some small letters come in parts.
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return [...new Set(words.map((word) => Array.from(word).slice(0, longestWord).join('')))].slice(0, mostWords)
}
