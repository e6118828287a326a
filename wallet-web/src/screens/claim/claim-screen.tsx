import { earlierThan, recoveryState } from '../../app/wallet.ts'
import { BadgeArt } from '../../components/badge-art.tsx'
import { CardFacts } from '../../components/card-facts.tsx'
import { levelClass } from '../../components/level.ts'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import { VerdictBanner } from '../../components/verdict-banner.tsx'
import { hrefOf } from '../../routing/route.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { claimWords } from './claim-words.ts'
import { OfferForm } from './offer-form.tsx'
import { mayTryAgain, useClaim } from './use-claim.ts'

/** From the link in a mail to a badge in the wallet. */
export function ClaimScreen({ route }: { readonly route: { readonly offer: string } }) {
  const { state, read, take } = useClaim(route.offer)
  const back = { to: { name: 'home' }, words: claimWords('back') } as const
  switch (state.state) {
    case 'reading':
      return (
        <Page title={claimWords('title')} narrow>
          <p class="busy" role="status">
            {claimWords('reading')}
          </p>
        </Page>
      )
    case 'offered':
      return <OfferForm offer={state.offer} busy={state.busy} wrongCode={state.wrongCode} onTake={take} />
    case 'done':
      return <Claimed card={state.card} />
    case 'stopped':
      return (
        <Page
          title={claimWords(`problem.${state.problem}`)}
          lead={claimWords(`help.${state.problem}`)}
          back={back}
          narrow
        >
          {mayTryAgain.has(state.problem) && (
            <p>
              <button type="button" class="btn" onClick={read}>
                {claimWords('again')}
              </button>
            </p>
          )}
        </Page>
      )
  }
}

function Claimed({ card }: { readonly card: CredentialCard }) {
  const { content } = card
  return (
    <Page title={claimWords('done.title', { title: content.title })} lead={claimWords('done.lead')} narrow>
      {card.verdict !== 'valid' && <VerdictBanner verdict={card.verdict} issuer={content.issuer.name} />}
      {earlierThan(card).length > 0 && (
        <Notice kind="info" title={claimWords('done.replaced')}>
          <p>{claimWords('done.replaced.text')}</p>
        </Notice>
      )}
      <article class={`card ${levelClass(content.levels[0])}`}>
        <div class="head">
          <BadgeArt level={content.levels[0]} />
          <h2>{content.title}</h2>
        </div>
        <CardFacts content={content} />
      </article>
      <div class="actions">
        <a class="btn" href={hrefOf({ name: 'credential', key: card.key })}>
          {claimWords('done.open')}
        </a>
        <a class="btn ghost" href={hrefOf({ name: 'home' })}>
          {claimWords('done.home')}
        </a>
      </div>
      {recoveryState.value === 'to-confirm' && (
        <Notice kind="info" title={claimWords('done.recovery')}>
          <p>
            {claimWords('done.recovery.text')} <a href={hrefOf({ name: 'backup' })}>{claimWords('done.recovery.go')}</a>
          </p>
        </Notice>
      )}
    </Page>
  )
}
