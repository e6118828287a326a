import { FetchFailedError, FetchRefusedError, type FetchDocument } from '../dids/fetch-document.ts'
import { decodeUtf8, encodeUtf8 } from '../proofs/encodings/utf8.ts'
import { digest } from '../proofs/encodings/digest.ts'
import { toHex } from '../proofs/encodings/bytes.ts'
import { canonicalizeJson, NotCanonicalisableError } from '../proofs/jcs.ts'
import { isJsonObject } from '../proofs/json.ts'
import type { ContextDocument } from './context-document.ts'

const maxContextBytes = 300_000

/** The context, or null when nobody answered or what came is not, to the last character of its canonical form, what we pinned. */
export async function fetchPinnedContext(
  fetchDocument: FetchDocument,
  url: string,
  sha256: string,
): Promise<ContextDocument | null> {
  try {
    const { status, body } = await fetchDocument(url, {
      accept: 'application/ld+json, application/json',
      maxBytes: maxContextBytes,
    })
    const document = status === 200 ? parseContext(body) : null
    return document !== null && (await hashContext(document)) === sha256 ? document : null
  } catch (error) {
    if (error instanceof FetchRefusedError || error instanceof FetchFailedError) return null
    if (error instanceof NotCanonicalisableError) return null
    throw error
  }
}

/** SHA-256, in hexadecimal, of the RFC 8785 form: what `context-pins.ts` holds. */
export async function hashContext(document: ContextDocument): Promise<string> {
  return toHex(await digest('SHA-256', encodeUtf8(canonicalizeJson(document))))
}

function parseContext(body: Uint8Array): ContextDocument | null {
  try {
    const document: unknown = JSON.parse(decodeUtf8(body) ?? '')
    return isJsonObject(document) && '@context' in document ? (document as ContextDocument) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
