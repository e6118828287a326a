const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const digits = new Map(Array.from(alphabet, (character, digit) => [character, digit]))

/** Without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const characters = Math.min(bytes.length - i, 3) + 1
    for (let c = 0; c < characters; c++) text += alphabet[(group >> (18 - 6 * c)) & 63] ?? ''
  }
  return text
}

/**
 * The bytes, or null for anything but the one canonical text of them: no padding, no other alphabet, and no bits that
 * are thrown away, so that two texts are never the same bytes. An altered last character of a signature is refused here.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let buffer = 0
  let bits = 0
  let length = 0
  for (const character of text) {
    const digit = digits.get(character)
    if (digit === undefined) return null
    buffer = ((buffer << 6) | digit) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[length++] = (buffer >> bits) & 0xff
    }
  }
  return (buffer & ((1 << bits) - 1)) === 0 ? bytes : null
}
