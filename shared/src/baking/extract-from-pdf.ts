import {
  assertImageSize,
  type BakedCredential,
  decodeBakedText,
  maxBakedTextBytes,
  onlyOne,
} from './baked-credential.ts'
import { BakingError } from './baking-error.ts'
import { isNamed, type PdfObject, readPdfObjects, unpackStream } from './pdf/read-pdf-objects.ts'
import type { PdfValue } from './pdf/parse-pdf-value.ts'

const maxAttachments = 50
const compactJws = /^[\w-]+\.[\w-]+\.[\w-]*(~[\w.~-]*)?$/

/**
 * The credential among the attachments of a PDF: the one that is a JSON-LD document or a compact JWS. Other attachments are left alone.
 * @throws BakingError
 */
export function extractFromPdf(pdf: Uint8Array): BakedCredential {
  assertImageSize(pdf)
  if (!isPdf(pdf)) throw new BakingError('not-a-pdf', 'The file does not start like a PDF')
  const objects = readPdfObjects(pdf)
  if (isEncrypted(pdf, objects)) throw new BakingError('pdf-encrypted', 'The PDF is encrypted')
  const attachments = [...findAttachments(objects)]
  if (attachments.length > maxAttachments)
    throw new BakingError('pdf-too-complex', `The PDF has more than ${maxAttachments} attachments`)
  return onlyOne(attachments.flatMap((attachment) => readCredential(attachment) ?? []))
}

export function isPdf(bytes: Uint8Array): boolean {
  return [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, index) => bytes[index] === byte)
}

/** Said in the trailer, which is no object of its own unless it is packed. */
function isEncrypted(pdf: Uint8Array, objects: ReadonlyMap<number, PdfObject>): boolean {
  const end = new TextDecoder('latin1').decode(pdf.subarray(-2048))
  const trailer = end.lastIndexOf('trailer')
  if (trailer !== -1 && /\/Encrypt\b/.test(end.slice(trailer))) return true
  return [...objects.values()].some(
    ({ value }) => isNamed(entry(value, 'Type'), 'XRef') && entry(value, 'Encrypt') !== undefined,
  )
}

/** What a file specification embeds. @see ISO 32000-2, 7.11.4 */
function findAttachments(objects: ReadonlyMap<number, PdfObject>): ReadonlySet<PdfObject> {
  const found = new Set<PdfObject>()
  const visit = (value: PdfValue): void => {
    if (value.kind === 'array') value.items.forEach(visit)
    if (value.kind !== 'dictionary') return
    const embedded = value.entries.get('EF')
    for (const key of ['F', 'UF']) {
      const reference = embedded && entry(embedded, key)
      const object = reference?.kind === 'reference' ? objects.get(reference.object) : undefined
      if (object?.stream !== undefined) found.add(object)
    }
    value.entries.forEach(visit)
  }
  for (const { value } of objects.values()) visit(value)
  return found
}

function readCredential(attachment: PdfObject): BakedCredential | null {
  const bytes = unpackStream(attachment, maxBakedTextBytes)
  if (bytes === null) return null
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).trimStart()
  if (!start.startsWith('{') && !start.startsWith('eyJ')) return null
  const text = decodeBakedText(bytes)
  const isCredential = text.includes('"@context"') || compactJws.test(text.trim())
  return isCredential ? { text, version: '3.0' } : null
}

function entry(value: PdfValue, key: string): PdfValue | undefined {
  return value.kind === 'dictionary' ? value.entries.get(key) : undefined
}
