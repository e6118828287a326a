import { createPngChunk, pngSignature } from '../png-chunks.ts'

/** A PNG of one pixel, with extra chunks before its image data where a test asks for them. */
export function aPng(...chunks: readonly Uint8Array[]): Uint8Array {
  const header = createPngChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0))
  const pixel = createPngChunk('IDAT', Uint8Array.of(0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1))
  return Uint8Array.from(
    [pngSignature, header, ...chunks, pixel, createPngChunk('IEND', new Uint8Array())].flatMap((part) => [...part]),
  )
}

export function anITxt(keyword: string, text: string, compressed = false): Uint8Array {
  return createPngChunk('iTXt', new TextEncoder().encode(`${keyword}\0${compressed ? '\u0001' : '\0'}\0\0\0${text}`))
}

export function aTExt(keyword: string, text: string): Uint8Array {
  return createPngChunk(
    'tEXt',
    Uint8Array.from(`${keyword}\0${text}`, (letter) => letter.charCodeAt(0)),
  )
}

export function anSvg(inside = '<rect width="1" height="1"/>', attributes = ''): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>\n`,
  )
}
