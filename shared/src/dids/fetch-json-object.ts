import { decodeUtf8 } from '../proofs/encodings/utf8.ts'
import { isJsonObject, type JsonObject } from '../proofs/json.ts'
import { FetchFailedError, FetchRefusedError, type FetchDocument } from './fetch-document.ts'

const maxDocumentBytes = 1_000_000

/** The document that a host gives for a controller, or null when it may not be asked, is silent, or answers anything but JSON. */
export async function fetchJsonObject(fetchDocument: FetchDocument, url: string): Promise<JsonObject | null> {
  try {
    const accept = 'application/did+json, application/did+ld+json, application/json'
    const { status, body } = await fetchDocument(url, { accept, maxBytes: maxDocumentBytes, sameHostOnly: true })
    if (status !== 200) return null
    const document: unknown = JSON.parse(decodeUtf8(body) ?? '')
    return isJsonObject(document) ? document : null
  } catch (error) {
    const expected =
      error instanceof FetchRefusedError || error instanceof FetchFailedError || error instanceof SyntaxError
    if (expected) return null
    throw error
  }
}
