import { createHash } from 'node:crypto'
import type { Random } from './ports.ts'

/** What stands in the link of something that belongs to whoever has the link, to read and to delete: 256 bits that nobody can guess. */
export function drawLinkId(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64url')
}

export function isLinkId(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

export function hashLinkId(linkId: string): string {
  return createHash('sha256').update(linkId).digest('base64url')
}
