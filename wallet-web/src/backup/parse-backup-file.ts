import { z } from 'zod'
import type { BackupFile } from './backup-file.ts'

const maxBackupBytes = 100 * 1024 * 1024
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)

const zBackupFile = z.strictObject({
  format: z.literal('stapel-backup'),
  version: z.union([z.literal(1), z.literal(2)]),
  madeAt: z.iso.datetime(),
  // A ceiling, so that a crafted file can't keep the phone busy for hours.
  recovery: z.strictObject({
    id: z.string().max(100),
    salt: base64.max(100),
    iterations: z.int().min(1).max(5_000_000),
  }),
  iv: base64.max(100),
  ciphertext: base64,
})

/** The file that somebody chose, or `null` when it is no backup of a Stapel wallet. Nothing is opened yet. */
export async function parseBackupFile(file: Blob): Promise<BackupFile | null> {
  if (file.size > maxBackupBytes) return null
  const text = await file.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  const parsed = zBackupFile.safeParse(json)
  return parsed.success ? parsed.data : null
}
