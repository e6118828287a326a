import type { AnsweredCredential } from '../../presentations/verify-presentation-response.ts'
import { NotFoundError } from '../errors/common-errors.ts'
import { matchesSecret } from '../secrets/secret-token.ts'
import { ResponseCodeNeededError } from './errors.ts'
import { answerOf, exchangeStateAt, type ExchangeState, type PresentationExchange } from './presentation-exchange.ts'
import type { PresentationPorts } from './presentation-ports.ts'

export interface PresentationResult {
  readonly exchange: PresentationExchange
  readonly state: ExchangeState
  /** Empty unless it was answered. */
  readonly credentials: readonly AnsweredCredential[]
}

/**
 * What came of a request, for who has its result id.
 * @param responseCode what the person's browser brought back to `returnUri`; needed for the answer to a request that has one
 * @throws NotFoundError also when its time to be read is over, however late the job that deletes it
 * @throws ResponseCodeNeededError
 */
export async function getPresentationResult(
  ports: Pick<PresentationPorts, 'exchanges' | 'clock'>,
  resultId: string,
  responseCode?: string,
): Promise<PresentationResult> {
  const exchange = await getExchangeOfResult(ports, resultId)
  const state = exchangeStateAt(exchange, ports.clock.now())
  if (state === 'answered' && typeof exchange.returnUri === 'string') {
    const isTheirs = matchesSecret(responseCode ?? '', exchange.responseCodeHash ?? '')
    if (!isTheirs) throw new ResponseCodeNeededError()
  }
  return { exchange, state, credentials: answerOf(exchange) }
}

/** @throws NotFoundError */
export async function getExchangeOfResult(
  { exchanges, clock }: Pick<PresentationPorts, 'exchanges' | 'clock'>,
  resultId: string,
): Promise<PresentationExchange> {
  const [requestId = '', secret = ''] = resultId.split('.')
  const exchange = requestId === '' ? null : await exchanges.findOne({ _id: requestId })
  if (exchange === null || exchange.deleteAt <= clock.now() || !matchesSecret(secret, exchange.resultHash))
    throw new NotFoundError('presentation request')
  return exchange
}
