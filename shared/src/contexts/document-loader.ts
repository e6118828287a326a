import type { FetchDocument } from '../dids/fetch-document.ts'
import type { ContextDocument } from './context-document.ts'
import { fetchPinnedContext } from './fetch-pinned-context.ts'
import { loadBundledContexts } from './load-bundled-contexts.ts'
import { fetchablePins } from './context-pins.ts'

/** The credential names a context whose meaning we don't know. It is never fetched: its author would decide what the credential says. */
export class UnknownContextError extends Error {
  override readonly name = 'UnknownContextError'
  readonly code = 'context-unknown'
  constructor(readonly url: string) {
    super(`Unknown JSON-LD context ${url}`)
  }
}

export interface RemoteDocument {
  readonly contextUrl: null
  readonly documentUrl: string
  readonly document: ContextDocument
  /** Tells the processor that this document never changes, so that it may keep what it made of it. */
  readonly tag: 'static'
}

/** Gives a JSON-LD processor the document behind a context URL; nothing else is ever loaded through it. */
export type DocumentLoader = (url: string) => Promise<RemoteDocument>

export interface ContextPorts {
  /** Only for a context that no package holds (CLR 2.0): fetched once and taken only with its pinned hash. Without it, such a context is unknown. */
  readonly fetchDocument?: FetchDocument
}

/** @throws {UnknownContextError} (by the loader) for what is neither bundled nor pinned, or could not be fetched as pinned. */
export function createDocumentLoader(ports: ContextPorts = {}): DocumentLoader {
  const fetched = new Map<string, Promise<ContextDocument | null>>()

  async function findFetchable(url: string): Promise<ContextDocument | null> {
    const { fetchDocument } = ports
    const pin = fetchablePins.get(url)
    if (fetchDocument === undefined || pin === undefined) return null
    const known = fetched.get(url) ?? fetchPinnedContext(fetchDocument, url, pin)
    fetched.set(url, known)
    const document = await known
    // A host that was silent now may answer later.
    if (document === null) fetched.delete(url)
    return document
  }

  return async (url) => {
    const document = (await loadBundledContexts()).get(url) ?? (await findFetchable(url))
    if (document === null) throw new UnknownContextError(url)
    // The processor resolves URLs inside a list of contexts in place, so a frozen list is copied for it.
    const usable = Array.isArray(document['@context']) ? structuredClone(document) : document
    return { contextUrl: null, documentUrl: url, document: usable, tag: 'static' }
  }
}
