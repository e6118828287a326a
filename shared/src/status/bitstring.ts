import { gzipSync } from 'fflate'
import { decodeBase64url, encodeBase64url } from '../proofs/encodings/base64url.ts'
import { inflateBounded } from './inflate-bounded.ts'

/** The least that a list holds, so that it hides among many whose status is asked. */
export const minimumEntries = 131_072
/** 2 MB of bits: 128 lists in one, and the end of our patience. */
const maxListBytes = 2_097_152

/** Bit by bit from the left: index 0 is the highest bit of the first byte. */
export function createBitstring(entries: number, isSet: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(Math.ceil(entries / 8))
  for (const index of isSet) {
    if (!Number.isInteger(index) || index < 0 || index >= entries)
      throw new RangeError(`No entry ${index} of ${entries}`)
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
  }
  return bits
}

/**
 * Multibase base64url of the gzip of a bitstring.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm
 */
export function encodeBitstring(bits: Uint8Array): string {
  // Level 9 can take over a second on a large list.
  return `u${encodeBase64url(gzipSync(bits, { level: 6, mtime: 0 }))}`
}

/**
 * The bits, or null for what is no such list. Unpacks at most 2 MB, whatever the list says of itself, so that a
 * bomb ends early.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-expansion-algorithm
 */
export function decodeBitstring(encodedList: string): Uint8Array | null {
  // Lists from before the final specification have no multibase `u`.
  const packed = decodeBase64url(encodedList.startsWith('u') ? encodedList.slice(1) : encodedList)
  return packed && inflateBounded('gzip', packed, maxListBytes)
}

/** The value of an entry of `statusSize` bits, or null beyond the end of the list. */
export function readEntry(bits: Uint8Array, index: number, statusSize: number): number | null {
  const first = index * statusSize
  if (first + statusSize > bits.length * 8) return null
  let value = 0
  for (let bit = first; bit < first + statusSize; bit++)
    value = value * 2 + (((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1)
  return value
}
