import { FetchFailedError, FetchRefusedError, type FetchedDocument } from '../dids/fetch-document.ts'
import { decodeUtf8 } from '../proofs/encodings/utf8.ts'
import { PresentationRequestError } from './request-refusal.ts'
import type { RequestPorts } from './request-ports.ts'
import { walletMetadata } from './wallet-metadata.ts'

const mediaType = 'application/oauth-authz-req+jwt'
export const maxRequestBytes = 64 * 1024

export interface FetchedRequestObject {
  readonly jwt: string
  /** What the request object must repeat: it was made for this wallet, now. */
  readonly walletNonce?: string
}

/**
 * The request object behind a `request_uri`.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-request-uri-method-post
 * @throws {PresentationRequestError}
 */
export async function readRequestObject(
  ports: Pick<RequestPorts, 'fetchDocument' | 'postForm' | 'createNonce'>,
  requestUri: string,
  method: string,
): Promise<FetchedRequestObject> {
  const limits = { accept: mediaType, maxBytes: maxRequestBytes }
  if (method === 'get') return { jwt: textOf(await answered(ports.fetchDocument(requestUri, limits))) }
  if (method !== 'post') throw new PresentationRequestError('request-malformed')
  const walletNonce = ports.createNonce()
  const form = new URLSearchParams({ wallet_metadata: JSON.stringify(walletMetadata), wallet_nonce: walletNonce })
  return { jwt: textOf(await answered(ports.postForm(requestUri, form, limits))), walletNonce }
}

async function answered(asking: Promise<FetchedDocument>): Promise<FetchedDocument> {
  try {
    return await asking
  } catch (cause) {
    if (cause instanceof FetchRefusedError) throw new PresentationRequestError('request-malformed', { cause })
    if (cause instanceof FetchFailedError) throw new PresentationRequestError('request-unreachable', { cause })
    throw cause
  }
}

function textOf({ status, body }: FetchedDocument): string {
  if (status === 404 || status === 409 || status === 410) throw new PresentationRequestError('request-gone')
  if (status !== 200) throw new PresentationRequestError('request-unreachable')
  const text = decodeUtf8(body)
  if (text === null) throw new PresentationRequestError('request-malformed')
  return text.trim()
}
