const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const digits = new Map(Array.from(alphabet, (character, digit) => [character, digit]))

/** Base 58 costs the square of its length, and nothing that we read in it (a key, a signature) is longer than this. */
const maxCharacters = 256

/** Bitcoin's alphabet, as multibase `z` uses it. */
export function encodeBase58(bytes: Uint8Array): string {
  const zeros = bytes.findIndex((byte) => byte !== 0)
  const leading = zeros === -1 ? bytes.length : zeros
  let text = ''
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  for (; number > 0n; number /= 58n) text = (alphabet[Number(number % 58n)] ?? '') + text
  return '1'.repeat(leading) + text
}

/** The bytes, or null for what is no base 58 or longer than a key or signature can be. */
export function decodeBase58(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length > maxCharacters) return null
  let number = 0n
  for (const character of text) {
    const digit = digits.get(character)
    if (digit === undefined) return null
    number = number * 58n + BigInt(digit)
  }
  const bytes: number[] = []
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 255n))
  const leading = text.length - text.replace(/^1+/, '').length
  return Uint8Array.from([...new Array<number>(leading).fill(0), ...bytes])
}
