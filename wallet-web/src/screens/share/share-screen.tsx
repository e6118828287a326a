import { useEffect } from 'preact/hooks'
import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { ChooseForm } from './choose-form.tsx'
import { NothingFits } from './nothing-fits.tsx'
import { Shared } from './shared.tsx'
import { shareWords } from './share-words.ts'
import { mayTryAgain, stoppedWords } from './stopped-words.ts'
import { titleOf, useShare } from './use-share.ts'

/** From somebody's question to an answer: who asks, for what, what fits, and yes or no. */
export function ShareScreen({ route }: { readonly route: { readonly request: string } }) {
  const { state, read, share, decline } = useShare(route.request)
  // What the learner pressed is gone with the form: the focus goes to what came of it, as after a change of route.
  const isOutcome = state.state === 'shared' || state.state === 'declined' || state.state === 'not-sent'
  useEffect(() => {
    if (!isOutcome) return
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [isOutcome])
  const back = { to: { name: 'home' }, words: shareWords('back') } as const
  switch (state.state) {
    case 'reading':
      return (
        <Page title={shareWords('title')} narrow>
          <p class="busy" role="status">
            {shareWords('reading')}
          </p>
        </Page>
      )
    case 'unread': {
      const { problem, code } = state
      return (
        <Page title={stoppedWords(`title.${problem}`)} lead={stoppedWords(`help.${problem}`)} back={back} narrow>
          {mayTryAgain.has(problem) && <Again onAgain={read} />}
          {problem === 'already-shared' && <ToLog />}
          {code !== undefined && (
            <details>
              <summary>{stoppedWords('technical')}</summary>
              <p class="code">{code}</p>
            </details>
          )}
        </Page>
      )
    }
    case 'asked': {
      const { open, busy } = state
      return open.canBeAnswered ? (
        <ChooseForm open={open} busy={busy} onShare={share} onDecline={decline} />
      ) : (
        <NothingFits open={open} busy={busy} onDecline={decline} />
      )
    }
    case 'not-sent': {
      const { problem, chosen, open } = state
      const { name } = open.facts
      return (
        <Page title={titleOf(problem, name)} lead={helpOf(problem, name)} back={back} narrow>
          {mayTryAgain.has(problem) && <Again onAgain={() => share(chosen)} />}
          {problem !== 'busy' && <ToLog />}
        </Page>
      )
    }
    case 'shared':
      return <Shared state={state} />
    case 'declined': {
      const { name } = state.open.facts
      return (
        <Page
          title={shareWords('declined.title')}
          lead={shareWords(state.told ? 'declined.told' : 'declined.not-told', { name })}
          back={back}
          narrow
        />
      )
    }
  }
}

function helpOf(problem: Parameters<typeof titleOf>[0], name: string): string {
  return problem === 'unknown' || problem === 'over'
    ? stoppedWords(`help.${problem}`, { name })
    : stoppedWords(`help.${problem}`)
}

function Again({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p>
      <button type="button" class="btn" onClick={onAgain}>
        {stoppedWords('again')}
      </button>
    </p>
  )
}

function ToLog() {
  return (
    <p>
      <a href={hrefOf({ name: 'shared' })}>{stoppedWords('log')}</a>
    </p>
  )
}
