import { formatDay } from '@stapel/shared'
import { announce } from '../../app/announce.ts'
import { changeWallet, deletedCards } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { eraseCredential, markDeleted } from '../../storage/credential-store.ts'
import { language } from '../../words/language.ts'
import { settingsWords } from './settings-words.ts'

export function DeletedScreen() {
  const deleted = deletedCards.value
  return (
    <Page
      title={settingsWords('deleted.title')}
      lead={settingsWords(deleted.length === 0 ? 'deleted.none' : 'deleted.lead')}
      back={{ to: { name: 'settings' }, words: settingsWords('title') }}
      narrow
    >
      <ul class="plain-list flow">
        {deleted.map((card) => (
          <li key={card.key}>
            <DeletedCard card={card} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function DeletedCard({ card }: { readonly card: CredentialCard }) {
  const { title } = card.content
  const undo = async () => {
    await changeWallet((db) => markDeleted(db, card.key, null))
    announce(settingsWords('deleted.undone', { title }))
  }
  const erase = async () => {
    await changeWallet((db) => eraseCredential(db, card.key))
    announce(settingsWords('deleted.erased', { title }))
  }
  return (
    <article class="card pad flow">
      <h2>{title}</h2>
      {card.deletedAt !== undefined && (
        <p class="small soft">{settingsWords('deleted.on', { day: formatDay(card.deletedAt, language.value) })}</p>
      )}
      <div class="actions">
        <button type="button" class="btn" onClick={() => void undo()}>
          {settingsWords('deleted.undo')}
          <span class="sr-only">: {title}</span>
        </button>
        <button type="button" class="btn danger ghost" onClick={() => void erase()}>
          {settingsWords('deleted.erase')}
          <span class="sr-only">: {title}</span>
        </button>
      </div>
    </article>
  )
}
