import { signPresentationRequest } from '../../presentations/create-presentation-request.ts'
import { getOpenExchange } from './get-open-exchange.ts'
import { requestOf } from './presentation-exchange.ts'
import type { PresentationPorts } from './presentation-ports.ts'

/**
 * The request object for a wallet, signed now. Any number of wallets may read it; one answers.
 * @throws NotFoundError RequestExpiredError RequestSettledError
 */
export async function signRequestObject(
  ports: Pick<PresentationPorts, 'exchanges' | 'clock' | 'signingKeyOf'>,
  requestId: string,
  walletNonce?: string,
): Promise<string> {
  const exchange = await getOpenExchange(ports, requestId)
  return signPresentationRequest(requestOf(exchange), await ports.signingKeyOf(exchange), {
    issuedAt: ports.clock.now(),
    expiresAt: exchange.expiresAt,
    ...(walletNonce !== undefined && { walletNonce }),
  })
}
