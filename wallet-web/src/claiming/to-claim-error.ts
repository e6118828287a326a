import { InvalidFetchResponseError, Oauth2ClientErrorResponseError } from '@openid4vc/oauth2'
import { Openid4vciRetrieveCredentialsError } from '@openid4vc/openid4vci'
import { z } from 'zod'
import { ClaimError, type ClaimProblem } from './claim-problem.ts'

const zProblem = z.object({ code: z.string().optional(), error: z.string().optional() }).loose()

/** Codes of an issuer's problem or OAuth error that say more than the HTTP status. */
const byCode: Readonly<Record<string, ClaimProblem>> = {
  'offer-claimed': 'already-claimed',
  'offer-already-claimed': 'already-claimed',
  'offer-expired': 'expired',
  'offer-locked': 'locked',
  'link-not-valid': 'gone',
  'too-many-requests': 'busy',
}

/**
 * Turns what the protocol library threw into what the learner must hear.
 * @param step a refused token is a wrong code where one was typed; the same refusal elsewhere means that the offer is over
 */
export function toClaimError(cause: unknown, step: { readonly typedCode: boolean }): ClaimError {
  if (cause instanceof ClaimError) return cause
  return new ClaimError(problemOf(cause, step), { cause })
}

function problemOf(cause: unknown, { typedCode }: { readonly typedCode: boolean }): ClaimProblem {
  if (cause instanceof Oauth2ClientErrorResponseError) {
    const refused = cause.errorResponse.error === 'invalid_grant'
    if (refused && typedCode) return cause.response.status === 429 ? 'locked' : 'wrong-code'
    return refused ? 'gone' : byStatus(cause.response.status)
  }
  if (cause instanceof InvalidFetchResponseError) return byText(cause.textResponse) ?? byStatus(cause.response.status)
  if (cause instanceof Openid4vciRetrieveCredentialsError) {
    const { credentialErrorResponseResult: answer, response } = cause.response
    return byCode[answer?.data?.error ?? ''] ?? byStatus(response.status)
  }
  // What `fetch` throws when nobody answers, and what the time limit throws.
  if (cause instanceof TypeError || (cause instanceof DOMException && cause.name === 'TimeoutError')) return 'offline'
  return cause instanceof Error && cause.cause !== undefined ? problemOf(cause.cause, { typedCode }) : 'issuer-failed'
}

function byStatus(status: number): ClaimProblem {
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status === 503 ? 'busy' : 'issuer-failed'
}

function byText(text: string): ClaimProblem | null {
  try {
    const { code = '', error = '' } = zProblem.parse(JSON.parse(text))
    return byCode[code] ?? byCode[error] ?? null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}
