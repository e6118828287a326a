import { offerUrl } from '../../domain/organisations/organisation-addresses.ts'
import type { Addresses } from '../../domain/ports.ts'

/** Where a wallet fetches the offer itself: each fetch mints a fresh code. */
export function credentialOfferUrl(addresses: Addresses, org: string, reference: string): string {
  return `${offerUrl(addresses, org, reference)}/credential-offer`
}

/** For any wallet on the device, and in the QR code. */
export function offerUri(addresses: Addresses, org: string, reference: string): string {
  return `openid-credential-offer://?credential_offer_uri=${encodeURIComponent(credentialOfferUrl(addresses, org, reference))}`
}

/** Our own wallet; the offer stands behind the `#`, so that it reaches no server's log. */
export function walletLink(addresses: Addresses, org: string, reference: string): string {
  return `${addresses.wallet}/#/claim?credential_offer_uri=${encodeURIComponent(credentialOfferUrl(addresses, org, reference))}`
}
