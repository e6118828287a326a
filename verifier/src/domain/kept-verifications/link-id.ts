import { createHash } from 'node:crypto'
import type { Random } from '../ports.ts'

/** What stands in the link of a kept report: 256 bits that nobody can guess. Whoever has it may read the report and delete it. */
export function drawLinkId(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64url')
}

export function isLinkId(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

export function hashLinkId(linkId: string): string {
  return createHash('sha256').update(linkId).digest('base64url')
}
