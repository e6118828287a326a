import type { RequestHandler } from 'express'
import multer from 'multer'
import { BodyTooLargeError } from './body-too-large-error.ts'

/** Form fields and at most one file, in memory. Over a limit: 413. */
export function acceptFile(field: string, maxBytes: number): RequestHandler {
  return multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: 1, fields: 500, fieldSize: 1_000_000, parts: 501 },
  }).single(field)
}

/** Several files, as in a batch. */
export function acceptFiles(
  field: string,
  { maxFiles, maxBytes }: { readonly maxFiles: number; readonly maxBytes: number },
): RequestHandler {
  return multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: maxFiles, fields: 20, fieldSize: 1_000_000 },
  }).array(field, maxFiles)
}

/** Several files under whatever names their fields have, their own names as UTF-8. Bound the whole body before it: see `limitBody`. */
export function acceptAllFiles({ maxFiles, maxBytes }: { readonly maxFiles: number; readonly maxBytes: number }) {
  return multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: { fileSize: maxBytes, files: maxFiles, fields: 20, fieldSize: 1_000_000 },
  }).any() satisfies RequestHandler
}

/**
 * Refuses a body that says it is larger, and cuts off one that does not say and turns out to be: many files together are bounded
 * by nothing else.
 */
export function limitBody(maxBytes: number): RequestHandler {
  return (request, _response, next) => {
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
      next(new BodyTooLargeError())
      return
    }
    let received = 0
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > maxBytes) request.destroy()
    })
    next()
  }
}
