import { didWebUrl, type Asker, type PresentationRequest } from '@stapel/shared'
import type { ShareRecord } from '../storage/share-record.ts'

/** Who asks, as it can be said to a person. */
export interface AskerFacts {
  /** What they are called here: as they call themselves where their host is proven, else the address that the answer goes to. */
  readonly name: string
  /** What they call themselves where nothing is proven: anybody can say that. */
  readonly claimedName?: string
  /** The host whose key signed the request; null when nothing about the asker was shown to be true. */
  readonly provenHost: string | null
  /** Where the answer goes. */
  readonly answerHost: string
}

export const askerFacts = ({ asker, responseUri }: Pick<PresentationRequest, 'asker' | 'responseUri'>): AskerFacts =>
  factsOf(asker, new URL(responseUri).host)

/** The same of somebody with whom something was shared. */
export const askerOfShare = ({ asker, host }: Pick<ShareRecord, 'asker' | 'host'>): AskerFacts => factsOf(asker, host)

function factsOf(asker: Asker, answerHost: string): AskerFacts {
  const provenHost = asker.kind === 'did' ? hostOfDid(asker.did) : null
  if (provenHost !== null) return { name: asker.name ?? provenHost, provenHost, answerHost }
  return { name: answerHost, ...(asker.name !== undefined && { claimedName: asker.name }), provenHost, answerHost }
}

/** A did:key or did:jwk is its own key: a signature by it says nothing of who has it. */
function hostOfDid(did: string): string | null {
  const url = didWebUrl(did, { allowLoopback: true })
  return url === null ? null : new URL(url).host
}
