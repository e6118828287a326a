import type { DidResolver } from '../dids/did-resolver.ts'
import type { FetchDocument, FetchedDocument } from '../dids/fetch-document.ts'

/**
 * Posts a form and brings back the answer, whatever its status. Never follows a redirect: what is in the form is for this address alone.
 * Rejects as `FetchDocument` does.
 */
export type PostForm = (
  url: string,
  form: URLSearchParams,
  options: { readonly accept: string; readonly maxBytes: number },
) => Promise<FetchedDocument>

/** What reading a request needs of the world. */
export interface RequestPorts {
  readonly fetchDocument: FetchDocument
  readonly postForm: PostForm
  readonly didResolver: Pick<DidResolver, 'findVerificationMethod' | 'listVerificationMethods'>
  readonly clock: () => Date
  /** Fresh and unguessable, base64url. */
  readonly createNonce: () => string
  /** `FETCH_ALLOW_LOOPBACK` (CONTRACT §1). */
  readonly allowLoopback: boolean
}
