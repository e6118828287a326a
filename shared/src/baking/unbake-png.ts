import { assertImageSize, type BakedCredential, onlyOne } from './baked-credential.ts'
import { readPngChunks } from './png-chunks.ts'
import { readBadgeChunk } from './png-text.ts'

/** @throws BakingError */
export function unbakePng(png: Uint8Array): BakedCredential {
  assertImageSize(png)
  return onlyOne(readPngChunks(png).flatMap((chunk) => readBadgeChunk(chunk) ?? []))
}
