import {
  createPresentationResponse,
  ProofNotReadableError,
  readHeldCredential,
  sendPresentationResponse,
  type PresentationRequest,
  type SentResponse,
  type ShownCredential,
} from '@stapel/shared'
import { holderSigningKey } from '../holder-keys/sign-with-holder-key.ts'
import type { StoredHolderKey } from '../storage/holder-key-record.ts'
import { createBrowserPost } from './browser-post.ts'

export interface AnswerInput {
  readonly request: PresentationRequest
  readonly chosen: readonly { readonly queryId: string; readonly key: string; readonly text: string }[]
  /** Every key of this wallet. They sign; they can't be read. */
  readonly holderKeys: readonly Pick<StoredHolderKey, 'id' | 'privateKey'>[]
  readonly loopbackAllowed: boolean
}

export type AnswerOutcome =
  | SentResponse
  /** Nothing was sent: the asker reads no proof that this wallet can make. */
  | { readonly outcome: 'not-readable' }

/** Signs what was chosen and sends it. */
export async function answerRequest({
  request,
  chosen,
  holderKeys,
  loopbackAllowed,
}: AnswerInput): Promise<AnswerOutcome> {
  try {
    const shown = await Promise.all(chosen.map((one) => toShown(one, holderKeys)))
    const vpToken = await createPresentationResponse(request, shown, new Date())
    const ports = { postForm: createBrowserPost(loopbackAllowed), allowLoopback: loopbackAllowed }
    return await sendPresentationResponse(ports, request, vpToken)
  } catch (error) {
    if (error instanceof ProofNotReadableError) return { outcome: 'not-readable' }
    throw error
  }
}

async function toShown(
  { queryId, key, text }: AnswerInput['chosen'][number],
  holderKeys: AnswerInput['holderKeys'],
): Promise<ShownCredential> {
  const held = await readHeldCredential(key, text)
  if (held === null) throw new TypeError('What was chosen is no credential that can be shown')
  const holderKey = holderKeys.find(({ id }) => id === held.subject)
  return {
    queryId,
    format: held.format,
    text,
    ...(holderKey !== undefined && { key: holderSigningKey(holderKey) }),
  }
}
