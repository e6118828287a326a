import { BakingError } from './baking-error.ts'

/** Without its byte order mark. @throws BakingError `not-an-svg` when it is not UTF-8 */
export function decodeSvg(svg: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(svg)
  } catch (cause) {
    throw new BakingError('not-an-svg', 'The SVG is not UTF-8', { cause })
  }
}
