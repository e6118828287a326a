import { acceptAllFiles, limitBody } from '@stapel/shared/server'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { maxBatchBytes, maxBatchFiles, shownName, type BatchFile } from '../domain/verification-batches/batch-file.ts'
import { BatchRefusedError } from '../domain/verification-batches/batch-refused-error.ts'
import { filesInZip, isZip } from '../domain/verification-batches/files-in-zip.ts'

/** What a form adds to its files: names, boundaries, other fields. */
const formBytes = 2 * 1024 * 1024

/** Many files or one ZIP in a form, or a ZIP as the body itself. */
export const acceptBatch: readonly RequestHandler[] = [
  limitBody(maxBatchBytes + formBytes),
  express.raw({
    type: ({ headers }) => headers['content-type']?.toLowerCase().startsWith('multipart/form-data') !== true,
    limit: maxBatchBytes,
  }),
  acceptAllFiles({ maxFiles: maxBatchFiles, maxBytes: maxBatchBytes }),
]

/** @throws BatchRefusedError */
export async function batchFilesOf({ body, files }: Request): Promise<readonly BatchFile[]> {
  if (body instanceof Uint8Array) {
    if (body.length === 0) throw new BatchRefusedError('empty', 'There is no file')
    return filesInZip(body)
  }
  // A form field for files that was left empty sends one without a name or content.
  const uploaded = (Array.isArray(files) ? files : []).filter(
    ({ size, originalname }) => size > 0 || originalname !== '',
  )
  const [first, second] = uploaded
  if (first === undefined) throw new BatchRefusedError('empty', 'There is no file')
  if (second === undefined && isZip(first.buffer)) return filesInZip(first.buffer)
  return uploaded.map(({ originalname, buffer }) => ({
    name: shownName(originalname),
    read: () => Promise.resolve(buffer),
  }))
}

/** Ends when whoever asked has gone. */
export function signalOf(response: Response): AbortSignal {
  const controller = new AbortController()
  response.on('close', () => controller.abort())
  return controller.signal
}
