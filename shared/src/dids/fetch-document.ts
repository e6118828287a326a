/** What a guarded fetch brings back: any HTTP status, the body within `maxBytes`, after the redirects that were allowed. */
export interface FetchedDocument {
  readonly status: number
  readonly contentType: string
  readonly body: Uint8Array
  /** The URL that answered in the end. */
  readonly url: string
}

export interface FetchDocumentOptions {
  readonly accept: string
  readonly maxBytes: number
  /** At most 3 s counts, whatever is asked (CONTRACT §3). */
  readonly timeoutMs?: number
  /** Follow redirects only within the same host (a `did:web` document). */
  readonly sameHostOnly?: boolean
}

/**
 * The only way by which verification reaches the network: https only, no private addresses (also after the look-up).
 * In Node it is `createGuardedFetch` of the server half; in the browser, a plain `fetch` with the same limits.
 * Rejects with a `FetchRefusedError` (the URL may not be fetched) or a `FetchFailedError` (nobody answered in time, too large).
 */
export type FetchDocument = (url: string, options: FetchDocumentOptions) => Promise<FetchedDocument>

export class FetchRefusedError extends Error {
  override readonly name = 'FetchRefusedError'
  readonly code = 'fetch-refused'
}

export class FetchFailedError extends Error {
  override readonly name = 'FetchFailedError'
  readonly code = 'fetch-failed'
}
