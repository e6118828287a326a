import { maxClientNameLength, maxPurposeLength, zCredentialsAsked, zPlainLine } from '@stapel/shared'
import { isLoopbackHost } from '@stapel/shared/server'
import { z } from 'zod'

/** What a system posts to ask somebody for their credentials. */
export const zPresentationRequest = z.strictObject({
  clientName: zPlainLine(maxClientNameLength).describe('Who asks, as the person reads it'),
  purpose: zPlainLine(maxPurposeLength).describe('What it is for, as the person reads it'),
  query: zCredentialsAsked,
  returnUri: z
    .url()
    .max(1000)
    .refine(isWebPage, 'an https address')
    .optional()
    .describe(
      'For a person who is asked within your own site: their browser comes back here with `response_code`, and only with it the answer opens',
    ),
})

function isWebPage(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username } = new URL(text)
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname)))
}
