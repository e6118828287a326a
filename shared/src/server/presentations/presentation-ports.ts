import type { SigningKey } from '../../proofs/signing-key.ts'
import type { VerificationPorts } from '../../verification/run.ts'
import type { PresentationExchanges } from './open-presentation-exchanges.ts'
import type { PresentationExchange } from './presentation-exchange.ts'

/** What asking needs of the service. */
export interface PresentationPorts {
  readonly exchanges: PresentationExchanges
  readonly clock: { readonly now: () => Date }
  readonly random: { readonly bytes: (length: number) => Uint8Array }
  /** The present key of the DID that asks: ES256, which every wallet reads. */
  readonly signingKeyOf: (exchange: PresentationExchange) => Promise<SigningKey>
  readonly verification: VerificationPorts
  /** Rung when a request was settled, so that the job that tells whoever waits need not wait for its turn. */
  readonly bell?: { readonly ring: () => void }
}
