import { useEffect, useState } from 'preact/hooks'
import { cards, changeWallet, walletDatabase } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import { findRecovery, getOrCreateHolderKey, replaceRecoveryCode } from '../../holder-keys/holder-key.ts'
import { hrefOf } from '../../routing/route.ts'
import type { StoredRecovery } from '../../storage/holder-key-record.ts'
import { BackupFileSection } from './backup-file-section.tsx'
import { backupWords } from './backup-words.ts'
import { CodeSection } from './code-section.tsx'

/** Two steps: the code on paper, the file somewhere else. */
export function BackupScreen() {
  const [recovery, setRecovery] = useState<StoredRecovery | null>(null)
  const read = async () => setRecovery(await findRecovery(await walletDatabase()))
  useEffect(() => void read(), [cards.value])

  const create = async () => {
    await changeWallet((db) => getOrCreateHolderKey(db, new Date()))
    await read()
  }
  const replace = async () => {
    setRecovery(await changeWallet((db) => replaceRecoveryCode(db, new Date())))
    document.getElementById('main')?.focus()
  }
  return (
    <Page
      title={backupWords('title')}
      lead={backupWords('lead')}
      back={{ to: { name: 'settings' }, words: backupWords('back') }}
      narrow
    >
      {recovery === null ? (
        <section class="empty">
          <h2>{backupWords('none.title')}</h2>
          <p>{backupWords('none.text')}</p>
          <button type="button" class="btn" onClick={() => void create()}>
            {backupWords('none.do')}
          </button>
        </section>
      ) : (
        <>
          <CodeSection key={recovery.id} recovery={recovery} onConfirmed={() => void read()} />
          <BackupFileSection recovery={recovery} />
        </>
      )}
      <p>
        <a href={hrefOf({ name: 'restore' })}>{backupWords('restore.link')}</a>
      </p>
      {recovery !== null && recovery.codeToShow === undefined && (
        <details>
          <summary>{backupWords('forgot.title')}</summary>
          <p>{backupWords('forgot.text')}</p>
          <p>
            <button type="button" class="btn ghost" onClick={() => void replace()}>
              {backupWords('forgot.do')}
            </button>
          </p>
        </details>
      )}
    </Page>
  )
}
