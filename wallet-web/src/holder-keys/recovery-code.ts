/** Crockford's base 32: no I, L, O and U, so that a code on paper is read as it was written. @see https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 5
const groupLength = 5
const dataLength = groups * groupLength - 1

/** Draws a code of 120 random bits with one character to catch a slip of the pen: `7Q2KX-….`, five groups of five. */
export function createRecoveryCode(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  const data = [...random(new Uint8Array(dataLength))].map((byte) => alphabet.charAt(byte % 32)).join('')
  return inGroups(data + checkCharacter(data))
}

/** The code as it is used, from what somebody typed: small letters, spaces, O for 0 and I or L for 1 are forgiven. `null` when it can't be one of ours. */
export function parseRecoveryCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const data = plain.slice(0, dataLength)
  if (plain.length !== dataLength + 1 || !/^[0-9A-HJKMNP-TV-Z]+$/.test(plain)) return null
  return plain.endsWith(checkCharacter(data)) ? inGroups(plain) : null
}

function inGroups(plain: string): string {
  return Array.from({ length: groups }, (_, n) => plain.slice(n * groupLength, (n + 1) * groupLength)).join('-')
}

/** Weights that are odd, hence invertible modulo 32: one wrong character, or two neighbours swapped in most cases, shows. */
function checkCharacter(data: string): string {
  const sum = Array.from(data).reduce(
    (total, character, place) => total + alphabet.indexOf(character) * (2 * place + 1),
    0,
  )
  return alphabet.charAt(sum % 32)
}
