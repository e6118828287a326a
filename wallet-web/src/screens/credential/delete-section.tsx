import { lastDeleted } from '../../app/last-deleted.ts'
import { changeWallet } from '../../app/wallet.ts'
import { navigate } from '../../routing/current-route.ts'
import { markDeleted } from '../../storage/credential-store.ts'
import { credentialWords } from './credential-words.ts'
import type { HeldCredential } from './use-credential.ts'

/** Out of sight at once, gone after thirty days: no question "are you sure", since it can be undone. */
export function DeleteSection({ held: { card } }: { readonly held: HeldCredential }) {
  const remove = async () => {
    await changeWallet((db) => markDeleted(db, card.key, new Date().toISOString()))
    lastDeleted.value = { key: card.key, title: card.content.title }
    navigate({ name: 'home' })
  }
  return (
    <section class="no-print">
      <h2>{credentialWords('delete.title')}</h2>
      <p>{credentialWords('delete.text')}</p>
      <p>
        <button type="button" class="btn danger ghost" onClick={() => void remove()}>
          {credentialWords('delete.do')}
        </button>
      </p>
    </section>
  )
}
