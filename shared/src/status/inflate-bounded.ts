import { Gunzip, Unzlib } from 'fflate'

/** Small, so that what one step unpacks is small: deflate makes at most some thousand bytes of one. */
const stepBytes = 1_024

/**
 * Unpacks at most `maxBytes`, or null for more than that, for nothing, and for what is no such data. Stops as soon as the limit is
 * passed: a gzip bomb costs no more than an honest list.
 */
export function inflateBounded(format: 'gzip' | 'zlib', packed: Uint8Array, maxBytes: number): Uint8Array | null {
  if (format === 'gzip' && !(packed[0] === 0x1f && packed[1] === 0x8b)) return null
  const chunks: Uint8Array[] = []
  const read = { bytes: 0, ended: false }
  const take = (chunk: Uint8Array, final: boolean) => {
    read.bytes += chunk.length
    read.ended = final
    if (read.bytes <= maxBytes) chunks.push(chunk)
  }
  const stream = format === 'gzip' ? new Gunzip(take) : new Unzlib(take)
  try {
    for (let at = 0; at < packed.length && read.bytes <= maxBytes; at += stepBytes) {
      stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
    }
  } catch (error) {
    if (isFlateError(error)) return null
    throw error
  }
  return read.ended && read.bytes > 0 && read.bytes <= maxBytes ? join(chunks, read.bytes) : null
}

/** fflate throws plain errors with a numeric `code`. */
function isFlateError(error: unknown): boolean {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'number'
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
