import { changeWallet, nudgesWanted } from '../../app/wallet.ts'
import { keepSetting } from '../../storage/settings-store.ts'
import { settingsWords } from './settings-words.ts'

/** Off until somebody wants them. */
export function NudgesSection() {
  return (
    <section>
      <h2>{settingsWords('nudges.title')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={nudgesWanted.value}
          onChange={(event) => {
            const value = event.currentTarget.checked
            void changeWallet((db) => keepSetting(db, { name: 'nudges', value }))
          }}
        />
        <span>
          {settingsWords('nudges.label')}
          <span class="hint">{settingsWords('nudges.hint')}</span>
        </span>
      </label>
    </section>
  )
}
