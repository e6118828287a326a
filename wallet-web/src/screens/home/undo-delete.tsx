import { announce } from '../../app/announce.ts'
import { lastDeleted } from '../../app/last-deleted.ts'
import { changeWallet } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { markDeleted } from '../../storage/credential-store.ts'
import { homeWords } from './home-words.ts'

/** Stays until it is used or the page is left: nobody has to be quick. */
export function UndoDelete() {
  const deleted = lastDeleted.value
  if (deleted === null) return null
  const undo = async () => {
    await changeWallet((db) => markDeleted(db, deleted.key, null))
    lastDeleted.value = null
    announce(homeWords('deleted.undone', { title: deleted.title }))
  }
  return (
    <Notice kind="info" title={homeWords('deleted.text', { title: deleted.title })} live>
      <p>
        <button type="button" class="btn ghost" onClick={() => void undo()}>
          {homeWords('deleted.undo')}
        </button>
      </p>
    </Notice>
  )
}
