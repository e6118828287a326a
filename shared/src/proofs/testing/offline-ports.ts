import { createDocumentLoader, type DocumentLoader } from '../../contexts/document-loader.ts'
import { createDidResolver, type DidResolver } from '../../dids/did-resolver.ts'
import { FetchFailedError, type FetchDocument } from '../../dids/fetch-document.ts'
import { encodeUtf8 } from '../encodings/utf8.ts'

export interface OfflinePorts {
  readonly didResolver: DidResolver
  readonly documentLoader: DocumentLoader
  readonly fetchDocument: FetchDocument
  /** Every URL that was asked for. */
  readonly fetched: readonly string[]
}

/** Ports of a world that holds these documents by URL (text is served as it is), and in which every other host is silent. */
export function offlinePorts(
  documents: Readonly<Record<string, object | string>> = {},
  options: { readonly allowLoopback?: boolean; readonly status?: number } = {},
): OfflinePorts {
  const fetched: string[] = []
  const fetchDocument: FetchDocument = (url) => {
    fetched.push(url)
    const document = documents[url]
    if (document === undefined) return Promise.reject(new FetchFailedError('silent'))
    const body = encodeUtf8(typeof document === 'string' ? document : JSON.stringify(document))
    return Promise.resolve({ status: options.status ?? 200, contentType: 'application/json', body, url })
  }
  const didResolver = createDidResolver({ fetchDocument, allowLoopback: options.allowLoopback ?? false })
  return { didResolver, documentLoader: createDocumentLoader(), fetchDocument, fetched }
}
