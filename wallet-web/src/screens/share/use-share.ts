import { useEffect, useState } from 'preact/hooks'
import type { PresentationRequest, RequestRefusal } from '@stapel/shared'
import { announce } from '../../app/announce.ts'
import { changeWallet, visibleCards, walletDatabase } from '../../app/wallet.ts'
import { inBackground } from '../../background/in-background.ts'
import { isLoopback } from '../../routing/loopback.ts'
import { askerFacts, type AskerFacts } from '../../sharing/asker-facts.ts'
import { badgesToChoose, type BadgesToChoose } from '../../sharing/badges-to-choose.ts'
import { requestId, shareBadges } from '../../sharing/share-badges.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { shareWords } from './share-words.ts'
import { problemOfRefusal, stoppedWords, type ReadingProblem, type SendingProblem } from './stopped-words.ts'

/** A request that was read, and what of this wallet fits it. */
export interface OpenRequest {
  readonly request: PresentationRequest
  readonly facts: AskerFacts
  readonly badges: BadgesToChoose
  readonly canBeAnswered: boolean
}

export type Selection = readonly { readonly queryId: string; readonly card: CredentialCard }[]

export type ShareState =
  | { readonly state: 'reading' }
  | { readonly state: 'unread'; readonly problem: ReadingProblem; readonly code?: string }
  | { readonly state: 'asked'; readonly open: OpenRequest; readonly busy: 'sharing' | 'declining' | null }
  | {
      readonly state: 'not-sent'
      readonly open: OpenRequest
      readonly problem: SendingProblem
      readonly chosen: Selection
    }
  | { readonly state: 'shared'; readonly open: OpenRequest; readonly chosen: Selection; readonly continueAt?: string }
  | { readonly state: 'declined'; readonly open: OpenRequest; readonly told: boolean }

export interface Sharing {
  readonly state: ShareState
  readonly read: () => void
  readonly share: (chosen: Selection) => void
  readonly decline: () => void
}

const loopbackAllowed = isLoopback(location.hostname)

/** Reads the request, and answers it as the learner says. */
export function useShare(link: string): Sharing {
  const [state, setState] = useState<ShareState>({ state: 'reading' })
  const stop = (problem: ReadingProblem, code?: string) => {
    announce(stoppedWords(`title.${problem}`))
    setState({ state: 'unread', problem, ...(code !== undefined && { code }) })
  }
  const read = async () => {
    setState({ state: 'reading' })
    try {
      const answer = await inBackground('readRequest', { link, loopbackAllowed })
      if (answer.outcome === 'refused') {
        stop(await problemOf(answer.code, link), answer.code)
      } else if (await wasReceived(answer.request)) stop('already-shared')
      else setState({ state: 'asked', open: await openRequest(answer.request), busy: null })
    } catch (cause) {
      reportError(cause)
      stop(navigator.onLine ? 'failed' : 'offline')
    }
  }
  const share = async (open: OpenRequest, chosen: Selection) => {
    setState({ state: 'asked', open, busy: 'sharing' })
    announce(shareWords('sending'))
    try {
      const outcome = await changeWallet((db) =>
        shareBadges({ db, answer: answerWithKeys, now: () => new Date() }, { request: open.request, link }, chosen),
      )
      if (outcome.outcome === 'received') {
        announce(shareWords('done.title', { name: open.facts.name }))
        const { continueAt } = outcome
        setState({ state: 'shared', open, chosen, ...(continueAt !== undefined && { continueAt }) })
      } else setState(notSent(open, chosen, outcome.outcome === 'refused' ? outcome.why : outcome.outcome))
    } catch (cause) {
      reportError(cause)
      setState(notSent(open, chosen, 'unknown'))
    }
  }
  const decline = async (open: OpenRequest) => {
    setState({ state: 'asked', open, busy: 'declining' })
    announce(shareWords('declining'))
    const told = await inBackground('declineRequest', { request: open.request, loopbackAllowed }).then(
      ({ outcome }) => outcome === 'received',
      (cause: unknown) => {
        reportError(cause)
        return false
      },
    )
    announce(shareWords('declined.title'))
    setState({ state: 'declined', open, told })
  }
  useEffect(() => void read(), [link])
  const open = 'open' in state ? state.open : null
  return {
    state,
    read: () => void read(),
    share: (chosen) => {
      if (open !== null) void share(open, chosen)
    },
    decline: () => {
      if (open !== null) void decline(open)
    },
  }
}

function notSent(open: OpenRequest, chosen: Selection, problem: SendingProblem): ShareState {
  announce(titleOf(problem, open.facts.name))
  return { state: 'not-sent', open, chosen, problem }
}

export function titleOf(problem: SendingProblem, name: string): string {
  return problem === 'unknown' || problem === 'over'
    ? stoppedWords(`title.${problem}`)
    : stoppedWords(`title.${problem}`, { name })
}

const answerWithKeys: Parameters<typeof shareBadges>[0]['answer'] = (input) =>
  inBackground('answerRequest', { ...input, loopbackAllowed })

/** A question that is over may be one that this wallet answered itself. */
async function problemOf(code: RequestRefusal, link: string): Promise<ReadingProblem> {
  const problem = problemOfRefusal[code]
  if (problem === 'unreachable' && !navigator.onLine) return 'offline'
  if (problem !== 'gone' && problem !== 'expired') return problem
  const shared = await (await walletDatabase()).getAll('shares')
  return shared.some((record) => record.link === link && record.outcome === 'received') ? 'already-shared' : problem
}

async function wasReceived(request: PresentationRequest): Promise<boolean> {
  const db = await walletDatabase()
  return (await db.get('shares', requestId(request)))?.outcome === 'received'
}

async function openRequest(request: PresentationRequest): Promise<OpenRequest> {
  const db = await walletDatabase()
  const cards = visibleCards.value
  const [stored, ownDids] = await Promise.all([
    Promise.all(cards.map(({ key }) => db.get('credentials', key))),
    db.getAllKeys('holder-keys'),
  ])
  const choice = await inBackground('chooseBadges', {
    query: request.query,
    held: stored.filter((credential) => credential !== undefined).map(({ key, text }) => ({ key, text })),
    ownDids,
  })
  const badges = badgesToChoose(choice, cards, new Date())
  const canBeAnswered =
    choice.canBeAnswered && badges.asks.every(({ ask, badges: offered }) => !ask.isRequired || offered.length > 0)
  return { request, facts: askerFacts(request), badges, canBeAnswered }
}
