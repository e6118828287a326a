import { type BakedCredential, decodeBakedText, maxBakedTextBytes } from './baked-credential.ts'
import { BakingError } from './baking-error.ts'
import type { PngChunk } from './png-chunks.ts'

export const pngKeyword = 'openbadgecredential'
const versionOfKeyword: ReadonlyMap<string, BakedCredential['version']> = new Map([
  [pngKeyword, '3.0'],
  ['openbadges', '2.0'],
])
/** A keyword has at most 79 bytes, so that the search for its end is short in any chunk. */
const maxKeywordBytes = 79

/**
 * The credential in a text chunk; `null` for any other chunk.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#png
 * @throws BakingError `text-compressed` (Open Badges forbids it, and it would be a way in for a decompression bomb), `text-not-readable`
 */
export function readBadgeChunk(chunk: PngChunk): BakedCredential | null {
  if (chunk.type !== 'iTXt' && chunk.type !== 'tEXt' && chunk.type !== 'zTXt') return null
  const keywordEnd = chunk.data.subarray(0, maxKeywordBytes + 1).indexOf(0)
  if (keywordEnd < 1) return null
  const version = versionOfKeyword.get(latin1(chunk.data.subarray(0, keywordEnd)))
  if (version === undefined) return null
  const rest = chunk.data.subarray(keywordEnd + 1)
  if (rest.length > maxBakedTextBytes * 2) throw new BakingError('text-too-large', 'The credential inside is too large')
  if (chunk.type === 'zTXt') throw new BakingError('text-compressed', 'The credential inside is compressed')
  if (chunk.type === 'tEXt') return { text: latin1(rest), version }
  return { text: decodeBakedText(internationalText(rest)), version }
}

/** What follows the keyword of an iTXt: compression flag and method, language tag, translated keyword, text. */
function internationalText(rest: Uint8Array): Uint8Array {
  if (rest[0] !== 0) throw new BakingError('text-compressed', 'The credential inside is compressed')
  const languageEnd = rest.indexOf(0, 2)
  const translatedEnd = languageEnd === -1 ? -1 : rest.indexOf(0, languageEnd + 1)
  if (translatedEnd === -1) throw new BakingError('png-corrupt', 'The text chunk ends before its text')
  return rest.subarray(translatedEnd + 1)
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 4096)
    text += String.fromCharCode(...bytes.subarray(start, start + 4096))
  return text
}
