import type { SigningKey } from './signing-key.ts'
import { decodeBase64url, encodeBase64url } from './encodings/base64url.ts'
import { decodeUtf8, encodeUtf8 } from './encodings/utf8.ts'
import { parseJsonObject } from './parse-json-object.ts'
import type { JsonObject } from './json.ts'

/** A compact JWS, taken apart and not yet believed. */
export interface CompactJws {
  readonly compact: string
  readonly header: JsonObject
  readonly payload: JsonObject
}

const threeParts = /^[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/

/** Whether a text has the shape of a compact JWS, whatever stands in its parts. */
export function isCompactJws(text: string): boolean {
  return threeParts.test(text)
}

/** Null unless all three parts are canonical base64url, and the first two JSON objects without a name used twice. */
export function readCompactJws(compact: string): CompactJws | null {
  if (!isCompactJws(compact)) return null
  const [headerPart = '', payloadPart = '', signaturePart = ''] = compact.split('.')
  const header = decodeJson(headerPart)
  const payload = decodeJson(payloadPart)
  if (header === null || payload === null || decodeBase64url(signaturePart) === null) return null
  return { compact, header, payload }
}

function decodeJson(part: string): JsonObject | null {
  const bytes = decodeBase64url(part)
  const text = bytes && decodeUtf8(bytes)
  return text === null ? null : parseJsonObject(text)
}

/**
 * Signs with a key that may live elsewhere (a KMS), which JOSE libraries, that want the key itself, don't offer.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-5.1
 */
export async function signCompactJws(header: JsonObject, payload: JsonObject, key: SigningKey): Promise<string> {
  const input = [header, payload].map((part) => encodeBase64url(encodeUtf8(JSON.stringify(part)))).join('.')
  return `${input}.${encodeBase64url(await key.sign(encodeUtf8(input)))}`
}
