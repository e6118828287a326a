import { readCompactJws, type CompactJws } from '../compact-jws.ts'

/** An SD-JWT, taken apart and not yet believed. @see https://www.rfc-editor.org/rfc/rfc9901 §4 */
export interface SdJwt {
  readonly jws: CompactJws
  readonly disclosures: readonly string[]
  /** The key binding JWT, when the holder added one. */
  readonly keyBinding: string | null
  /** What the key binding is about: everything up to and including the last `~`. */
  readonly presented: string
}

/** More than any credential discloses; each is hashed. */
const maxDisclosures = 500

/** Whether a text has the shape of an SD-JWT, whatever stands in its parts. */
export function isSdJwt(text: string): boolean {
  return /^[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*~[A-Za-z0-9_~.-]*$/.test(text)
}

/** Null unless the issuer's JWT can be read; the disclosures are still as they came. */
export function parseSdJwt(text: string): SdJwt | null {
  if (!isSdJwt(text)) return null
  const [compact = '', ...rest] = text.split('~')
  const last = rest.pop() ?? ''
  const jws = readCompactJws(compact)
  if (jws === null || rest.length > maxDisclosures) return null
  return {
    jws,
    disclosures: rest,
    keyBinding: last === '' ? null : last,
    presented: text.slice(0, text.length - last.length),
  }
}
