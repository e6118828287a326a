import { zlibSync } from 'fflate'
import { decodeBase64url, encodeBase64url } from '../proofs/encodings/base64url.ts'
import { isJsonObject } from '../proofs/json.ts'
import { inflateBounded } from './inflate-bounded.ts'

/** Values of an entry; other values are the application's. @see https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/ §7.1 */
export const tokenStatus = { valid: 0, invalid: 1, suspended: 2 } as const

export const tokenStatusBits = [1, 2, 4, 8] as const
export type TokenStatusBits = (typeof tokenStatusBits)[number]

export interface TokenStatusListData {
  readonly bits: TokenStatusBits
  /** Entries packed from the lowest bit of each byte: the other way round than a Bitstring Status List. */
  readonly bytes: Uint8Array
}

const maxListBytes = 2_097_152

/** @throws {RangeError} for a status that does not fit in the bits, or an index beyond the list */
export function createTokenStatusList(
  bits: TokenStatusBits,
  entries: number,
  statuses: Iterable<readonly [index: number, status: number]>,
): TokenStatusListData {
  const bytes = new Uint8Array(Math.ceil((entries * bits) / 8))
  for (const [index, status] of statuses) {
    const fits = Number.isInteger(index) && index >= 0 && index < entries && status >= 0 && status < 2 ** bits
    if (!fits) throw new RangeError(`No status ${status} at ${index} of ${entries}`)
    const at = (index * bits) >> 3
    bytes[at] = (bytes[at] ?? 0) | (status << ((index * bits) & 7))
  }
  return { bits, bytes }
}

/** The `status_list` member. */
export function encodeTokenStatusList({ bits, bytes }: TokenStatusListData): {
  readonly bits: number
  readonly lst: string
} {
  return { bits, lst: encodeBase64url(zlibSync(bytes, { level: 6 })) }
}

/** Reads the `status_list` member, or null when it is not well-formed. Unpacks at most 2 MB. */
export function decodeTokenStatusList(value: unknown): TokenStatusListData | null {
  if (!isJsonObject(value) || typeof value.lst !== 'string') return null
  const bits = tokenStatusBits.find((size) => size === value.bits)
  const packed = decodeBase64url(value.lst)
  const bytes = packed && inflateBounded('zlib', packed, maxListBytes)
  return bits === undefined || bytes === null ? null : { bits, bytes }
}

/** The status at an index, or null beyond the end. */
export function readTokenStatus({ bits, bytes }: TokenStatusListData, index: number): number | null {
  const byte = bytes[Math.floor((index * bits) / 8)]
  return byte === undefined ? null : (byte >> ((index * bits) & 7)) & (2 ** bits - 1)
}
