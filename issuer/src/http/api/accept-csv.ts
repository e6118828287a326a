import { acceptFile } from '@stapel/shared/server'
import express, { type Request, type RequestHandler } from 'express'
import { CsvUnreadableError } from '../../domain/errors.ts'

/** 10,000 rows with long cells stay far below it. */
export const csvLimitBytes = 5_000_000

/** A CSV as multipart field `file`, or as the whole body. */
export const acceptCsv: RequestHandler[] = [
  acceptFile('file', csvLimitBytes),
  express.raw({
    type: ['text/csv', 'text/plain', 'application/csv', 'application/octet-stream'],
    limit: csvLimitBytes,
  }),
]

/** @throws CsvUnreadableError nothing was sent */
export function csvOf(req: Request): { readonly csv: Uint8Array; readonly fileName: string } {
  const body: unknown = req.body
  if (req.file) return { csv: req.file.buffer, fileName: req.file.originalname.slice(0, 200) || 'upload.csv' }
  if (Buffer.isBuffer(body)) return { csv: body, fileName: 'upload.csv' }
  throw new CsvUnreadableError('empty')
}
