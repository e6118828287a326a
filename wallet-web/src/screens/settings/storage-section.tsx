import { useEffect, useState } from 'preact/hooks'
import { askToStayStored } from '../../storage/ask-to-stay-stored.ts'
import { settingsWords } from './settings-words.ts'

/** Whether the browser promised to keep the wallet when space runs out. */
export function StorageSection() {
  const [kept, setKept] = useState<boolean | null>(null)
  const read = async () => {
    setKept('storage' in navigator && (await navigator.storage.persisted()))
  }
  useEffect(() => void read(), [])
  if (kept === null) return null
  return (
    <section>
      <h2>{settingsWords('storage.title')}</h2>
      <p role="status">{settingsWords(kept ? 'storage.kept' : 'storage.not-kept')}</p>
      {!kept && (
        <p>
          <button type="button" class="btn ghost" onClick={() => void askToStayStored().then(read)}>
            {settingsWords('storage.ask')}
          </button>
        </p>
      )}
    </section>
  )
}
