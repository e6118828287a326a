import { assertImageSize, encodeBakedText } from './baked-credential.ts'
import { createPngChunk, pngSignature, readPngChunks } from './png-chunks.ts'
import { pngKeyword, readBadgeChunk } from './png-text.ts'

/**
 * The same image with the credential (JSON or compact JWS) in one uncompressed `iTXt` chunk right behind `IHDR`.
 * A credential that is already there is replaced.
 * @throws BakingError
 */
export function bakePng(png: Uint8Array, credential: string): Uint8Array {
  assertImageSize(png)
  const [header, ...others] = readPngChunks(png)
  if (header === undefined) throw new TypeError('readPngChunks returns at least a header')
  const kept = others.filter((chunk) => readBadgeChunk(chunk) === null)
  const parts = [pngSignature, header.whole, createTextChunk(credential), ...kept.map((chunk) => chunk.whole)]
  const baked = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    baked.set(part, offset)
    offset += part.length
  }
  return baked
}

function createTextChunk(credential: string): Uint8Array {
  // Keyword, its end, no compression (flag, method), no language, no translated keyword.
  const start = new TextEncoder().encode(`${pngKeyword}\0\0\0\0\0`)
  const text = encodeBakedText(credential)
  const data = new Uint8Array(start.length + text.length)
  data.set(start)
  data.set(text, start.length)
  return createPngChunk('iTXt', data)
}
