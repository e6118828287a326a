import { AnswerRefusedError } from '../../presentations/answer-refused-error.ts'
import { verifyPresentationResponse } from '../../presentations/verify-presentation-response.ts'
import { drawSecret, hashSecret } from '../secrets/secret-token.ts'
import { AnswerNotAcceptedError } from './errors.ts'
import { getOpenExchange } from './get-open-exchange.ts'
import { requestOf } from './presentation-exchange.ts'
import type { PresentationPorts } from './presentation-ports.ts'
import { assertStateOf, settleExchange } from './settle-exchange.ts'

/** What a wallet is told: where to send the person's browser, if anywhere. */
export interface Received {
  readonly redirectUri?: string
}

/**
 * Verifies an answer and keeps it. Of several answers one is kept: whichever is written first, so that a nonce works once.
 * An answer that is not accepted leaves the request waiting: a wallet may try again.
 * @throws NotFoundError RequestExpiredError RequestSettledError StateDiffersError AnswerNotAcceptedError
 */
export async function receiveAnswer(
  ports: Pick<PresentationPorts, 'exchanges' | 'clock' | 'random' | 'verification' | 'bell'>,
  { requestId, state, vpToken }: { readonly requestId: string; readonly state: string; readonly vpToken: string },
): Promise<Received> {
  const exchange = await getOpenExchange(ports, requestId)
  const request = requestOf(exchange)
  assertStateOf(request, state)
  const credentials = await verifyPresentationResponse(vpToken, request, ports.verification).catch((error: unknown) => {
    if (error instanceof AnswerRefusedError)
      throw new AnswerNotAcceptedError(error.code, error.message, { cause: error })
    throw error
  })
  const responseCode = drawSecret(ports.random)
  await settleExchange(ports, exchange, {
    state: 'answered',
    answer: JSON.stringify(credentials),
    responseCodeHash: hashSecret(responseCode),
  })
  if (typeof exchange.returnUri !== 'string') return {}
  const redirectUri = new URL(exchange.returnUri)
  redirectUri.searchParams.set('response_code', responseCode)
  return { redirectUri: redirectUri.href }
}
