import { Notice } from '../../components/notice.tsx'
import { openClaims, recoveryState } from '../../app/wallet.ts'
import { hrefOf } from '../../routing/route.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { currentVerdict } from '../../verifying/current-verdict.ts'
import { homeWords } from './home-words.ts'
import { UndoDelete } from './undo-delete.tsx'

const warnBeforeDays = 60
const dayMs = 24 * 60 * 60 * 1000

/** What asks for attention: an offer that was not finished, a code that only this browser has, a badge that runs out. */
export function HomeNotices({ cards, now }: { readonly cards: readonly CredentialCard[]; readonly now: Date }) {
  return (
    <>
      <UndoDelete />
      {openClaims.value.map(({ id, issuer }) => (
        <Notice key={id} kind="info" title={homeWords('claim.title', { issuer })}>
          <p>{homeWords('claim.text')}</p>
          <p>
            <a class="btn" href={hrefOf({ name: 'claim', offer: id })}>
              {homeWords('claim.go')}
            </a>
          </p>
        </Notice>
      ))}
      {recoveryState.value === 'to-confirm' && (
        <Notice kind="warn" title={homeWords('recovery.title')}>
          <p>
            {homeWords('recovery.text')} <a href={hrefOf({ name: 'backup' })}>{homeWords('recovery.go')}</a>
          </p>
        </Notice>
      )}
      {cards.flatMap((card) => {
        const days = daysLeft(card, now)
        return days === null ? [] : [<Expiring key={card.key} card={card} days={days} />]
      })}
    </>
  )
}

function Expiring({ card, days }: { readonly card: CredentialCard; readonly days: number }) {
  const { title, issuer } = card.content
  return (
    <Notice kind="info" title={homeWords('expiring.title', { title, count: days })}>
      {issuer.name !== undefined && <p>{homeWords('expiring.text', { issuer: issuer.name })}</p>}
    </Notice>
  )
}

function daysLeft(card: CredentialCard, now: Date): number | null {
  const { validUntil } = card.content
  if (validUntil === undefined || currentVerdict(card, now) !== 'valid') return null
  const days = Math.floor((Date.parse(validUntil) - now.getTime()) / dayMs)
  return days <= warnBeforeDays ? days : null
}
