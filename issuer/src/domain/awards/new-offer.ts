import type { IssuerPorts } from '../ports.ts'
import type { AwardOffer } from './award.ts'

export const offerLifetimeSeconds = 60 * 24 * 60 * 60

type OfferPorts = Pick<IssuerPorts, 'random' | 'clock' | 'vault'>

/** What a transaction code is sealed for. */
export function txCodePurpose(award: string): string {
  return `tx-code/${award}`
}

/** A way into a wallet that nobody can guess. */
export function newOffer(
  { random, clock, vault }: OfferPorts,
  { award, useTxCode, notify }: { readonly award: string; readonly useTxCode: boolean; readonly notify: boolean },
): AwardOffer {
  const txCode = String(random.below(1_000_000)).padStart(6, '0')
  return {
    reference: Buffer.from(random.bytes(24)).toString('base64url'),
    expiresAt: new Date(clock.now().getTime() + offerLifetimeSeconds * 1000).toISOString(),
    ...(useTxCode && { txCode: vault.seal(txCode, txCodePurpose(award)) }),
    sendings: 1,
    notify,
  }
}
