import { getOpenExchange } from './get-open-exchange.ts'
import { requestOf } from './presentation-exchange.ts'
import type { PresentationPorts } from './presentation-ports.ts'
import { assertStateOf, settleExchange } from './settle-exchange.ts'

/**
 * The person said no (`access_denied`), or their wallet cannot answer this (any other error). Why is nobody's business and not kept.
 * @throws NotFoundError RequestExpiredError RequestSettledError StateDiffersError
 */
export async function receiveRefusal(
  ports: Pick<PresentationPorts, 'exchanges' | 'clock' | 'bell'>,
  { requestId, state, error }: { readonly requestId: string; readonly state: string; readonly error: string },
): Promise<void> {
  const exchange = await getOpenExchange(ports, requestId)
  assertStateOf(requestOf(exchange), state)
  await settleExchange(ports, exchange, { state: error === 'access_denied' ? 'declined' : 'not-possible' })
}
