import { createHash, timingSafeEqual } from 'node:crypto'

/** 256 random bits for a link or a key: too many to guess, so a fast hash is enough to store. */
export function drawSecret(random: { bytes(length: number): Uint8Array }): string {
  return Buffer.from(random.bytes(32)).toString('base64url')
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('base64url')
}

export function matchesSecret(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret))
  const stored = Buffer.from(hash)
  return given.length === stored.length && timingSafeEqual(given, stored)
}
