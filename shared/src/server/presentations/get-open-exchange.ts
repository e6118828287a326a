import { NotFoundError } from '../errors/common-errors.ts'
import { RequestExpiredError, RequestSettledError } from './errors.ts'
import { exchangeStateAt, type PresentationExchange } from './presentation-exchange.ts'
import type { PresentationPorts } from './presentation-ports.ts'

/**
 * The exchange that a wallet may still answer.
 * @throws NotFoundError RequestExpiredError RequestSettledError
 */
export async function getOpenExchange(
  { exchanges, clock }: Pick<PresentationPorts, 'exchanges' | 'clock'>,
  requestId: string,
): Promise<PresentationExchange> {
  const exchange = await exchanges.findOne({ _id: requestId })
  const now = clock.now()
  if (exchange === null || exchange.deleteAt <= now) throw new NotFoundError('presentation request')
  switch (exchangeStateAt(exchange, now)) {
    case 'waiting':
      return exchange
    case 'expired':
      throw new RequestExpiredError()
    case 'answered':
    case 'declined':
    case 'not-possible':
      throw new RequestSettledError()
  }
}
