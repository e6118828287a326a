import { BakingError } from './baking-error.ts'

/** What was found in an image or PDF, verbatim and unverified. */
export interface BakedCredential {
  /** JSON or a compact JWS; in an Open Badges 2.0 image it may also be the URL of a hosted assertion. */
  readonly text: string
  /** By what the image calls it: the keyword or the name space. */
  readonly version: '3.0' | '2.0'
}

/** An image or PDF (CONTRACT §3, limits). */
export const maxImageBytes = 10 * 1024 * 1024
/** The credential inside: the same as for a JSON or JWT carrier. */
export const maxBakedTextBytes = 1024 * 1024

export function assertImageSize(bytes: Uint8Array): void {
  if (bytes.length > maxImageBytes)
    throw new BakingError('image-too-large', `The file is larger than ${maxImageBytes} bytes`)
}

/** @throws BakingError `text-not-readable` when it is not UTF-8, `text-too-large` */
export function decodeBakedText(bytes: Uint8Array): string {
  if (bytes.length > maxBakedTextBytes)
    throw new BakingError('text-too-large', `The credential inside is larger than ${maxBakedTextBytes} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new BakingError('text-not-readable', 'The credential inside is not UTF-8', { cause })
  }
}

/** @throws BakingError `text-not-writable` for a lone surrogate, which UTF-8 cannot carry */
export function encodeBakedText(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text))
    throw new BakingError('text-not-writable', 'The text has a surrogate without its other half')
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > maxBakedTextBytes)
    throw new BakingError('text-too-large', `The credential is larger than ${maxBakedTextBytes} bytes`)
  return bytes
}

/** @throws BakingError `no-badge-inside`, `more-than-one-badge` */
export function onlyOne(found: readonly BakedCredential[]): BakedCredential {
  const [first, second] = found
  if (first === undefined) throw new BakingError('no-badge-inside', 'The file holds no credential')
  if (second !== undefined) throw new BakingError('more-than-one-badge', 'The file holds more than one credential')
  return first
}
