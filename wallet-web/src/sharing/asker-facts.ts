import { didWebUrl, type Asker, type PresentationRequest } from '@stapel/shared'
import type { ShareRecord } from '../storage/share-record.ts'

/** Who asks, as it can be said to a person. */
export interface AskerFacts {
  /** As they call themselves; else where they are. */
  readonly name: string
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
  return { name: asker.name ?? provenHost ?? answerHost, provenHost, answerHost }
}

/** A did:key or did:jwk is its own key: a signature by it says nothing of who has it. */
function hostOfDid(did: string): string | null {
  const url = didWebUrl(did, { allowLoopback: true })
  return url === null ? null : new URL(url).host
}
