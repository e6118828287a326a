import { useEffect, useState } from 'preact/hooks'
import { announce } from '../../app/announce.ts'
import { changeWallet, earlierThan } from '../../app/wallet.ts'
import type { ClaimProblem } from '../../claiming/claim-problem.ts'
import { parseOfferLink } from '../../claiming/offer-link.ts'
import type { ReadOffer } from '../../claiming/read-offer.ts'
import { askToStayStored } from '../../storage/ask-to-stay-stored.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { language } from '../../words/language.ts'
import { claimWords } from './claim-words.ts'

export type ClaimState =
  | { readonly state: 'reading' }
  | { readonly state: 'offered'; readonly offer: ReadOffer; readonly busy: boolean; readonly wrongCode: boolean }
  | { readonly state: 'done'; readonly card: CredentialCard }
  | { readonly state: 'stopped'; readonly problem: ClaimProblem }

/** After these it makes sense to try the same link again. */
export const mayTryAgain: ReadonlySet<ClaimProblem> = new Set(['offline', 'busy', 'issuer-failed'])

/** Reads the offer, and takes it when the learner says so. The protocol's libraries come with the first request. */
export function useClaim(link: string): {
  readonly state: ClaimState
  readonly read: () => void
  readonly take: (txCode?: string) => void
} {
  const [state, setState] = useState<ClaimState>({ state: 'reading' })
  const query = parseOfferLink(link)

  const stop = async (cause: unknown, offer?: ReadOffer) => {
    const problem = await problemOf(cause)
    announce(claimWords(`problem.${problem}`))
    if (problem === 'wrong-code' && offer !== undefined)
      setState({ state: 'offered', offer, busy: false, wrongCode: true })
    else setState({ state: 'stopped', problem })
  }
  const read = async () => {
    if (query === null) {
      setState({ state: 'stopped', problem: 'not-an-offer' })
      return
    }
    setState({ state: 'reading' })
    try {
      const { readOffer } = await import('../../claiming/read-offer.ts')
      setState({ state: 'offered', offer: await readOffer(query, language.value), busy: false, wrongCode: false })
    } catch (cause) {
      await stop(cause)
    }
  }
  const take = async (txCode?: string) => {
    if (state.state !== 'offered' || query === null) return
    const { offer } = state
    setState({ state: 'offered', offer, busy: true, wrongCode: false })
    announce(claimWords('taking'))
    try {
      const card = await takeOffer(query, offer, txCode)
      setState({ state: 'done', card })
      const replaced = earlierThan(card).length > 0 ? ` ${claimWords('done.replaced')}` : ''
      announce(`${claimWords('done.title', { title: card.content.title })}.${replaced}`)
      await askToStayStored()
    } catch (cause) {
      await stop(cause, offer)
    }
  }
  useEffect(() => void read(), [link])
  return { state, read: () => void read(), take: (txCode) => void take(txCode) }
}

async function takeOffer(query: string, offer: ReadOffer, txCode: string | undefined): Promise<CredentialCard> {
  const [{ acceptOffer }, { readOffer }, { claimOffer }, { examine }] = await Promise.all([
    import('../../claiming/accept-offer.ts'),
    import('../../claiming/read-offer.ts'),
    import('../../claiming/claim-offer.ts'),
    import('../../verifying/examiner.ts'),
  ])
  return changeWallet((db) =>
    acceptOffer(
      { db, examine, now: () => new Date(), read: readOffer, claim: claimOffer },
      query,
      offer,
      txCode,
      language.value,
    ),
  )
}

/** What is no `ClaimError` is a chunk that could not be loaded (no network) or a fault of ours. */
async function problemOf(cause: unknown): Promise<ClaimProblem> {
  const { ClaimError } = await import('../../claiming/claim-problem.ts')
  if (cause instanceof ClaimError) return cause.code
  reportError(cause)
  return navigator.onLine ? 'issuer-failed' : 'offline'
}
