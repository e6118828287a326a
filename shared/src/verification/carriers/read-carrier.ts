import {
  type BakedCredential,
  BakingError,
  extractFromPdf,
  isPdf,
  isPng,
  unbakePng,
  unbakeSvg,
} from '../../baking/index.ts'
import { maxTextBytes } from '../limits.ts'
import type { VerificationReport } from '../report.ts'
import { UnreadableCarrierError } from '../unreadable-carrier-error.ts'

/** A carrier, opened: what it holds is text, of which nothing is known yet. */
export interface OpenedCarrier {
  /** `text` is decided by what the text turns out to be: JSON, JWT or SD-JWT. */
  readonly carrier: Exclude<VerificationReport['carrier'], 'url' | 'json' | 'jwt' | 'sd-jwt'> | 'text'
  readonly text: string
}

/**
 * Opens what somebody handed in. The content decides what it is, never a media type or a name.
 * @throws UnreadableCarrierError
 */
export function openCarrier(input: Uint8Array | string): OpenedCarrier {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (isPng(bytes)) return { carrier: 'png', text: unbake(() => unbakePng(bytes)) }
  if (isPdf(bytes)) return { carrier: 'pdf', text: unbake(() => extractFromPdf(bytes)) }
  const start = decode(bytes.subarray(0, 1024), false).trimStart()
  if (start.startsWith('<')) return { carrier: 'svg', text: unbake(() => unbakeSvg(bytes)) }
  if (bytes.length > maxTextBytes)
    throw new UnreadableCarrierError('too-large', `The text is larger than ${maxTextBytes} bytes`)
  const text = decode(bytes, true).trim()
  if (text === '') throw new UnreadableCarrierError('empty', 'There is nothing in it')
  return { carrier: 'text', text }
}

/** A byte order mark is dropped. */
function decode(bytes: Uint8Array, fatal: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes)
  } catch (cause) {
    throw new UnreadableCarrierError('not-utf8', 'The text is not UTF-8', { cause })
  }
}

function unbake(read: () => BakedCredential): string {
  try {
    return read().text.trim()
  } catch (cause) {
    if (cause instanceof BakingError) throw new UnreadableCarrierError(cause.code, cause.message, { cause })
    throw cause
  }
}
