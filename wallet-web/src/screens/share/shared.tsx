import { formatMoment } from '@stapel/shared'
import { shares } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { requestId } from '../../sharing/share-badges.ts'
import { language } from '../../words/language.ts'
import { shareWords } from './share-words.ts'
import type { ShareState } from './use-share.ts'

/** It has been received: what, by whom, when, and where to go on. */
export function Shared({ state }: { readonly state: Extract<ShareState, { state: 'shared' }> }) {
  const { open, chosen, continueAt } = state
  const { name, provenHost, answerHost } = open.facts
  const record = shares.value.find(({ id }) => id === requestId(open.request))
  const moment = formatMoment(record?.sharedAt ?? new Date(), language.value)
  const host = continueAt === undefined ? null : new URL(continueAt).host
  const isTheirs = host !== null && (host === answerHost || host === provenHost)
  return (
    <Page title={shareWords('done.title', { name })} lead={shareWords('done.lead', { moment })} narrow>
      <section>
        <h2>{shareWords('done.badges')}</h2>
        <ul>
          {chosen.map(({ card }) => (
            <li key={card.key}>{card.content.title}</li>
          ))}
        </ul>
      </section>
      {host === null && <p>{shareWords('done.close')}</p>}
      {host !== null && !isTheirs && (
        <p>
          <a href={continueAt} rel="noreferrer">
            {shareWords('done.elsewhere', { name, host })}
          </a>
        </p>
      )}
      <div class="actions">
        {host !== null && isTheirs && (
          <a class="btn" href={continueAt} rel="noreferrer">
            {shareWords('done.continue', { host })}
          </a>
        )}
        <a class={isTheirs ? 'btn ghost' : 'btn'} href={hrefOf({ name: 'home' })}>
          {shareWords('done.home')}
        </a>
        <a class="btn quiet" href={hrefOf({ name: 'shared' })}>
          {shareWords('done.log')}
        </a>
      </div>
    </Page>
  )
}
