import type { Response } from 'express'
import { NotFoundError } from '@stapel/shared/server'
import { fileFormats, type AwardFile, type FileFormat } from '../routes/award-file.ts'

/** The last part of a download's address. @throws NotFoundError */
export function parseFileFormat(text: string): FileFormat {
  const format = fileFormats.find((one) => one === text)
  if (format === undefined) throw new NotFoundError('file')
  return format
}

/** A download that no cache keeps: it is about a person. */
export function sendAwardFile(res: Response, { bytes, contentType, fileName }: AwardFile): void {
  res
    .set('Cache-Control', 'private, no-store')
    .set('Content-Disposition', `attachment; filename="${fileName}"`)
    .type(contentType)
    .send(bytes)
}
