import {
  createDidResolver,
  encodeBase64url,
  parsePresentationRequest,
  PresentationRequestError,
  type PresentationRequest,
  type RequestRefusal,
} from '@stapel/shared'
import { createBrowserFetch } from '../verifying/browser-fetch.ts'
import { createBrowserPost } from './browser-post.ts'

export interface ReadRequestInput {
  readonly link: string
  readonly loopbackAllowed: boolean
}

export type ReadRequestAnswer =
  | { readonly outcome: 'read'; readonly request: PresentationRequest }
  | { readonly outcome: 'refused'; readonly code: RequestRefusal }

/** Fetches and checks what somebody asks, with this browser's network. */
export async function readRequest({ link, loopbackAllowed }: ReadRequestInput): Promise<ReadRequestAnswer> {
  const fetchDocument = createBrowserFetch(loopbackAllowed)
  try {
    const request = await parsePresentationRequest(
      {
        fetchDocument,
        postForm: createBrowserPost(loopbackAllowed),
        didResolver: createDidResolver({ fetchDocument, allowLoopback: loopbackAllowed }),
        clock: () => new Date(),
        createNonce: () => encodeBase64url(crypto.getRandomValues(new Uint8Array(24))),
        allowLoopback: loopbackAllowed,
      },
      link,
    )
    return { outcome: 'read', request }
  } catch (error) {
    if (error instanceof PresentationRequestError) return { outcome: 'refused', code: error.code }
    throw error
  }
}
