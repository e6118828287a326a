import { acceptFile } from '@stapel/shared/server'
import express, { type Request, type RequestHandler } from 'express'
import { CsvUnreadableError } from '../../domain/errors.ts'

/** A file that an endpoint takes: as multipart field `file`, or as the whole body. */
export interface FileDoor {
  readonly limitBytes: number
  /** As OpenAPI names them. */
  readonly types: readonly string[]
}

/** 10,000 rows with long cells stay far below it. */
export const csvFile: FileDoor = { limitBytes: 5_000_000, types: ['text/csv'] }

/** 10,000 outcomes with two texts in two languages. */
export const outcomeFile: FileDoor = { limitBytes: 20_000_000, types: ['text/csv', 'application/json'] }

export function acceptUpload({ limitBytes, types }: FileDoor): RequestHandler[] {
  const type = [...types, 'text/plain', 'application/csv', 'application/octet-stream']
  return [acceptFile('file', limitBytes), express.raw({ type, limit: limitBytes })]
}

/** @throws CsvUnreadableError nothing was sent */
export function uploadOf(req: Request): { readonly bytes: Uint8Array; readonly fileName: string } {
  const body: unknown = req.body
  if (req.file) return { bytes: req.file.buffer, fileName: req.file.originalname.slice(0, 200) || 'upload' }
  if (Buffer.isBuffer(body)) return { bytes: body, fileName: 'upload' }
  throw new CsvUnreadableError('empty')
}
