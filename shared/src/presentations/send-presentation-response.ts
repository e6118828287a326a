import { z } from 'zod'
import { FetchFailedError, FetchRefusedError, type FetchedDocument } from '../dids/fetch-document.ts'
import { decodeUtf8 } from '../proofs/encodings/utf8.ts'
import { parseJsonObject } from '../proofs/parse-json-object.ts'
import type { VpToken } from './create-presentation-response.ts'
import type { PresentationRequest } from './presentation-request.ts'
import type { PostForm } from './request-ports.ts'
import { isSafeUri } from './response-uri.ts'

/** What became of an answer. */
export type SentResponse =
  | {
      readonly outcome: 'received'
      /** Where the asker wants to go on with the person; https, by whomever. */
      readonly continueAt?: string
    }
  /**
   * The asker did not take it: `over` when its question was answered already or its time is up, `busy` when it asks to wait,
   * `not-accepted` when it found something wrong with the answer.
   */
  | { readonly outcome: 'refused'; readonly why: 'over' | 'busy' | 'not-accepted' }
  /** Nobody answered: it may have come through or not. The nonce works once, so sending again does no harm. */
  | { readonly outcome: 'unknown' }

interface SendingPorts {
  readonly postForm: PostForm
  readonly allowLoopback: boolean
}

const maxAnswerBytes = 64 * 1024

/** @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-response-mode-direct_post */
export function sendPresentationResponse(
  ports: SendingPorts,
  request: Pick<PresentationRequest, 'responseUri' | 'state'>,
  vpToken: VpToken,
): Promise<SentResponse> {
  return send(ports, request, { vp_token: JSON.stringify(vpToken) })
}

/**
 * Says no, so that nobody waits. Nothing else is told: not why, and not whether there was anything to show.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-error-response
 */
export function declinePresentation(
  ports: SendingPorts,
  request: Pick<PresentationRequest, 'responseUri' | 'state'>,
): Promise<SentResponse> {
  return send(ports, request, { error: 'access_denied' })
}

async function send(
  { postForm, allowLoopback }: SendingPorts,
  { responseUri, state }: Pick<PresentationRequest, 'responseUri' | 'state'>,
  parameters: Readonly<Record<string, string>>,
): Promise<SentResponse> {
  const form = new URLSearchParams({ ...parameters, ...(state !== undefined && { state }) })
  const answer = await postForm(responseUri, form, { accept: 'application/json', maxBytes: maxAnswerBytes }).catch(
    (error: unknown) => {
      if (error instanceof FetchFailedError || error instanceof FetchRefusedError) return null
      throw error
    },
  )
  if (answer === null || answer.status >= 500) return { outcome: 'unknown' }
  if (answer.status !== 200) return { outcome: 'refused', why: reasonOf(answer.status) }
  const continueAt = continuationOf(answer)
  const isUsable = continueAt !== undefined && isSafeContinuation(continueAt, allowLoopback)
  return { outcome: 'received', ...(isUsable && { continueAt }) }
}

function reasonOf(status: number): 'over' | 'busy' | 'not-accepted' {
  if (status === 404 || status === 409 || status === 410) return 'over'
  return status === 429 ? 'busy' : 'not-accepted'
}

const zReceived = z.object({ redirect_uri: z.string().max(2048).optional().catch(undefined) })

/** An asker that answers with no JSON, or none at all, has received it just as well. */
function continuationOf({ body }: FetchedDocument): string | undefined {
  return zReceived.parse(parseJsonObject(decodeUtf8(body) ?? '') ?? {}).redirect_uri
}

/** The fragment often holds the asker's code for this answer. */
function isSafeContinuation(uri: string, allowLoopback: boolean): boolean {
  return URL.canParse(uri) && isSafeUri(uri.split('#')[0] ?? '', allowLoopback)
}
