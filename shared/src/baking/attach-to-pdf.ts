import { assertImageSize, encodeBakedText } from './baked-credential.ts'
import { BakingError } from './baking-error.ts'
import { isPdf } from './extract-from-pdf.ts'

/**
 * The same PDF with the credential (JSON or compact JWS) attached as a file of its own.
 * @param fileName shown in the list of attachments of a PDF reader
 * @throws BakingError
 */
export async function attachToPdf(pdf: Uint8Array, credential: string, fileName: string): Promise<Uint8Array> {
  assertImageSize(pdf)
  if (!isPdf(pdf)) throw new BakingError('not-a-pdf', 'The file does not start like a PDF')
  const { AFRelationship, PDFDocument } = await import('@cantoo/pdf-lib')
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const isJson = credential.trimStart().startsWith('{')
  await document.attach(encodeBakedText(credential), fileName, {
    mimeType: isJson ? 'application/vc' : 'application/vc+jwt',
    afRelationship: AFRelationship.Data,
  })
  return document.save()
}
