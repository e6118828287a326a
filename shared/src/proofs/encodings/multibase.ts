import { decodeBase58, encodeBase58 } from './base58.ts'
import { decodeBase64url } from './base64url.ts'

/** @see https://www.w3.org/TR/cid-1.0/#multibase-0 */
export function encodeMultibase(bytes: Uint8Array): string {
  return `z${encodeBase58(bytes)}`
}

/** Reads `z` (base 58) and `u` (base64url without padding), the two that Data Integrity and Multikey know; else null. */
export function decodeMultibase(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.startsWith('z')) return decodeBase58(text.slice(1))
  if (text.startsWith('u')) return decodeBase64url(text.slice(1))
  return null
}
