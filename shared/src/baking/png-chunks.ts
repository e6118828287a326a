import { BakingError } from './baking-error.ts'
import { crc32 } from './crc32.ts'

/** @see https://www.w3.org/TR/png-3/#5Chunk-layout */
export interface PngChunk {
  readonly type: string
  readonly data: Uint8Array
  /** From the length field up to and including the CRC. */
  readonly whole: Uint8Array
}

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte)
}

/**
 * Every chunk from `IHDR` to `IEND`, each with its CRC checked; what stands behind `IEND` is left out.
 * No chunk is trusted about its own length.
 * @throws BakingError `not-a-png`, `png-truncated`, `png-corrupt`
 */
export function readPngChunks(bytes: Uint8Array): PngChunk[] {
  if (!isPng(bytes)) throw new BakingError('not-a-png', 'The file has no PNG signature')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: PngChunk[] = []
  for (let start = pngSignature.length; ;) {
    if (start + 12 > bytes.length) throw new BakingError('png-truncated', 'The PNG ends before its last chunk')
    const length = view.getUint32(start)
    const end = start + 12 + length
    if (end > bytes.length)
      throw new BakingError('png-truncated', 'A chunk of the PNG says that it is longer than the file')
    const typeAndData = bytes.subarray(start + 4, end - 4)
    if (view.getUint32(end - 4) !== crc32(typeAndData))
      throw new BakingError('png-corrupt', 'A chunk of the PNG does not match its checksum')
    const type = String.fromCharCode(...typeAndData.subarray(0, 4))
    if (chunks.length === 0 && (type !== 'IHDR' || length !== 13))
      throw new BakingError('png-corrupt', 'The PNG does not start with its header')
    chunks.push({ type, data: typeAndData.subarray(4), whole: bytes.subarray(start, end) })
    if (type === 'IEND') return chunks
    start = end
  }
}

export function createPngChunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  )
  whole.set(data, 8)
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)))
  return whole
}
