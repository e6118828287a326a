import { requestParameters } from '../../presentations/create-presentation-request.ts'
import { requestOf, type PresentationExchange } from './presentation-exchange.ts'

export interface PresentationLinks {
  /** The signed request itself, for machines. */
  readonly requestUri: string
  /** Opens our own wallet, in any browser; also what a QR code says, since every telephone opens it. */
  readonly walletUrl: string
  /** Opens whatever wallet the device has for it. */
  readonly anyWalletUrl: string
}

/** @param addresses base URLs without a slash at the end */
export function presentationLinks(
  exchange: Pick<PresentationExchange, '_id' | 'request'>,
  addresses: { readonly service: string; readonly wallet: string },
): PresentationLinks {
  const requestUri = `${addresses.service}/openid4vp/requests/${exchange._id}`
  const parameters = requestParameters(requestOf(exchange).clientId, requestUri)
  return {
    requestUri,
    walletUrl: `${addresses.wallet}/#/share?${parameters}`,
    anyWalletUrl: `openid4vp://?${parameters}`,
  }
}
