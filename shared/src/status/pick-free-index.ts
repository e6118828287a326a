/**
 * Picks a free index at random, so that an index does not reveal the order of issuing; null when the list is full.
 * Draws, and from a list that is nearly full walks on to the next free one.
 * @param random from 0 up to but not including 1
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#privacy-considerations
 */
export function pickFreeIndex(
  entries: number,
  isTaken: (index: number) => boolean,
  random: () => number,
): number | null {
  const draw = () => Math.floor(random() * entries)
  for (let attempt = 0; attempt < 20; attempt++) {
    const index = draw()
    if (!isTaken(index)) return index
  }
  const start = draw()
  for (let step = 0; step < entries; step++) {
    const index = (start + step) % entries
    if (!isTaken(index)) return index
  }
  return null
}
