/** Widths in em of Source Sans 3 Bold, rounded up, so that a reader's own font has room too. */
const narrow = /[iljtfrI.,:;'’!|()[\]/ -]/u
const wide = /[mwMWQO@%&–—]/u
const capital = /\p{Lu}/u

const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) =>
      sum + (narrow.test(character) ? 0.36 : wide.test(character) ? 0.86 : capital.test(character) ? 0.66 : 0.57),
    0,
  )

export interface WrappedTitle {
  readonly lines: readonly string[]
  readonly fontSize: number
}

/** Breaks a word that is wider than a line by itself. */
function breakWord(word: string, maxEm: number): string[] {
  if (widthOf(word) <= maxEm) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (widthOf(`${piece}${character}-`) > maxEm) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

function fillLines(title: string, maxEm: number): string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/u).flatMap((whole) => breakWord(whole, maxEm))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= maxEm) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * Fits a title in a box: the largest of the given sizes at which it takes no more than its share of lines.
 * A title that fits at no size is cut at the smallest, with an ellipsis.
 */
export function wrapTitle(
  title: string,
  width: number,
  sizes: readonly { fontSize: number; maxLines: number }[],
): WrappedTitle {
  const clean = title.trim()
  for (const { fontSize, maxLines } of sizes) {
    const maxEm = width / fontSize
    const lines = fillLines(clean, maxEm)
    const brokeAWord = clean.split(/\s+/u).some((word) => widthOf(word) > maxEm)
    if (lines.length <= maxLines && !brokeAWord) return { lines, fontSize }
  }
  const smallest = sizes.at(-1)
  if (!smallest) throw new TypeError('wrapTitle needs at least one size')
  const lines = fillLines(clean, width / smallest.fontSize)
  if (lines.length <= smallest.maxLines) return { lines, fontSize: smallest.fontSize }
  const kept = lines.slice(0, smallest.maxLines)
  kept[kept.length - 1] = `${(kept.at(-1) ?? '').slice(0, -1).trimEnd()}…`
  return { lines: kept, fontSize: smallest.fontSize }
}
