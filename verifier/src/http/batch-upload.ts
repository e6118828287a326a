import { acceptAllFiles, limitBody } from '@stapel/shared/server'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { maxBatchBytes, maxBatchFiles, shownName, type BatchFile } from '../domain/verification-batches/batch-file.ts'
import { BatchRefusedError } from '../domain/verification-batches/batch-refused-error.ts'
import { filesInZip, isZip } from '../domain/verification-batches/files-in-zip.ts'

/** What a form adds to its files: names, boundaries, other fields. */
export const formBytes = 2 * 1024 * 1024

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
export async function batchFilesOf(request: Request): Promise<readonly BatchFile[]> {
  const body: unknown = request.body
  if (body instanceof Uint8Array && body.length > 0) return filesInZip(body)
  const uploaded = uploadedFiles(request)
  const [first, second] = uploaded
  if (first === undefined) throw new BatchRefusedError('empty', 'There is no file')
  return second === undefined && isZip(first.bytes) ? filesInZip(first.bytes) : uploaded.map(batchFileOf)
}

export interface UploadedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file field that was left empty sends one without a name or content: that is no file. */
export function uploadedFiles({ files }: Request): readonly UploadedFile[] {
  return (Array.isArray(files) ? files : [])
    .filter(({ size, originalname }) => size > 0 || originalname !== '')
    .map(({ originalname, buffer }) => ({ name: originalname, bytes: buffer }))
}

function batchFileOf({ name, bytes }: UploadedFile): BatchFile {
  return { name: shownName(name), read: () => Promise.resolve(bytes) }
}

/** Ends when whoever asked has gone. */
export function signalOf(response: Response): AbortSignal {
  const controller = new AbortController()
  response.on('close', () => controller.abort())
  return controller.signal
}
