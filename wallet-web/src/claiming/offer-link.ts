import { isLoopback } from '../routing/loopback.ts'

/**
 * The query of an offer link, whatever it came as: `openid-credential-offer://?…`, a page of a wallet with the query
 * behind `?` or behind `#`, or the query alone. `null` for what is no offer.
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-4.1
 */
export function parseOfferLink(text: string): string | null {
  const trimmed = text.trim()
  const query = trimmed.includes('?') ? trimmed.slice(trimmed.indexOf('?') + 1) : trimmed
  const parameters = new URLSearchParams(query)
  const offerUri = parameters.get('credential_offer_uri')
  const offer = parameters.get('credential_offer')
  // Exactly one of them, says the specification; anything else in the link is left behind.
  if ((offerUri === null) === (offer === null)) return null
  if (offerUri !== null)
    return isFetchable(offerUri) ? new URLSearchParams({ credential_offer_uri: offerUri }).toString() : null
  return new URLSearchParams({ credential_offer: offer ?? '' }).toString()
}

function isFetchable(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}
