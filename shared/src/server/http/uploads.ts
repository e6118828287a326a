import type { RequestHandler } from 'express'
import multer from 'multer'

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
