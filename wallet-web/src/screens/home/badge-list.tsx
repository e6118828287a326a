import { useState } from 'preact/hooks'
import { BadgeCard } from '../../components/badge-card.tsx'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { useFound } from '../../words/use-found.ts'
import { homeWords } from './home-words.ts'

const pageSize = 24
/** With fewer there is nothing to search for: all are in sight. */
const searchFrom = 7

/** All badges as cards, a page at a time, so that a thousand open as quickly as ten. */
export function BadgeList({ cards, now }: { readonly cards: readonly CredentialCard[]; readonly now: Date }) {
  const [wanted, setWanted] = useState('')
  const [shown, setShown] = useState(pageSize)
  const found = useFound(cards, textsOf, wanted) ?? cards
  if (cards.length === 0) return null
  return (
    <section>
      <h2>{homeWords('badges.title')}</h2>
      {cards.length >= searchFrom && (
        <div class="field">
          <label for="find">{homeWords('badges.find')}</label>
          <input id="find" type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </div>
      )}
      {found.length === 0 && <p role="status">{homeWords('badges.none-found')}</p>}
      <ul class="grid">
        {found.slice(0, shown).map((card) => (
          <li key={card.key}>
            <BadgeCard card={card} now={now} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="btn ghost" onClick={() => setShown(shown + pageSize)}>
          {homeWords('badges.more', { count: Math.min(pageSize, found.length - shown) })}
        </button>
      )}
    </section>
  )
}

/** All that the card says. */
const textsOf = ({ content }: CredentialCard): readonly string[] => [
  content.title,
  content.issuer.name ?? '',
  ...content.outcomes.map(({ text, plain: line }) => `${line ?? ''} ${text}`),
]
