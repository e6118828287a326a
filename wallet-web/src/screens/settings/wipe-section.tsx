import { useRef } from 'preact/hooks'
import { changeWallet, visibleCards } from '../../app/wallet.ts'
import { navigate } from '../../routing/current-route.ts'
import { wipeWallet } from '../../storage/wipe-wallet.ts'
import { settingsWords } from './settings-words.ts'

/** For a device that is not one's own. This one does ask, since it can't be undone. */
export function WipeSection() {
  const dialog = useRef<HTMLDialogElement>(null)
  const wipe = async () => {
    await changeWallet(wipeWallet)
    dialog.current?.close()
    navigate({ name: 'home' })
  }
  return (
    <section>
      <h2>{settingsWords('wipe.title')}</h2>
      <p>{settingsWords('wipe.text')}</p>
      <p>
        <button type="button" class="btn danger ghost" onClick={() => dialog.current?.showModal()}>
          {settingsWords('wipe.do')}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="wipe-title">
        <h2 id="wipe-title">{settingsWords('wipe.sure.title')}</h2>
        <p>{settingsWords('wipe.sure.text', { count: visibleCards.value.length })}</p>
        <div class="actions">
          <button type="button" class="btn" onClick={() => dialog.current?.close()}>
            {settingsWords('wipe.sure.no')}
          </button>
          <button type="button" class="btn danger ghost" onClick={() => void wipe()}>
            {settingsWords('wipe.sure.yes')}
          </button>
        </div>
      </dialog>
    </section>
  )
}
