import { declinePresentation, type PresentationRequest, type SentResponse } from '@stapel/shared'
import { createBrowserPost } from './browser-post.ts'

export interface DeclineInput {
  readonly request: PresentationRequest
  readonly loopbackAllowed: boolean
}

/** Tells the asker no, and nothing else. */
export function declineRequest({ request, loopbackAllowed }: DeclineInput): Promise<SentResponse> {
  return declinePresentation({ postForm: createBrowserPost(loopbackAllowed), allowLoopback: loopbackAllowed }, request)
}
