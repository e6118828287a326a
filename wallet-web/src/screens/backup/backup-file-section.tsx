import { useEffect, useState } from 'preact/hooks'
import { amsterdamDay, formatDay } from '@stapel/shared'
import { announce } from '../../app/announce.ts'
import { cards, changeWallet, walletDatabase } from '../../app/wallet.ts'
import { createBackup } from '../../backup/backup-file.ts'
import { download } from '../../exporting/download.ts'
import type { StoredRecovery } from '../../storage/holder-key-record.ts'
import { findSetting, keepSetting } from '../../storage/settings-store.ts'
import { language } from '../../words/language.ts'
import { backupWords } from './backup-words.ts'

export function BackupFileSection({ recovery }: { readonly recovery: StoredRecovery }) {
  const [madeAt, setMadeAt] = useState<string | null>(null)
  useEffect(
    () => void walletDatabase().then(async (db) => setMadeAt(await findSetting(db, 'backup-made-at'))),
    [cards.value],
  )
  const confirmed = recovery.codeToShow === undefined

  const make = async () => {
    const now = new Date()
    const file = await createBackup(await walletDatabase(), recovery, now)
    download(
      `stapel-reservekopie-${amsterdamDay(now)}.json`,
      new Blob([JSON.stringify(file)], { type: 'application/json' }),
    )
    await changeWallet((db) => keepSetting(db, { name: 'backup-made-at', value: now.toISOString() }))
    setMadeAt(now.toISOString())
    announce(backupWords('file.done'))
  }
  return (
    <section>
      <h2>{backupWords(confirmed ? 'file.again' : 'file.title')}</h2>
      <p>{backupWords('file.text')}</p>
      {confirmed ? (
        <p>
          <button type="button" class="btn" onClick={() => void make()}>
            {backupWords('file.do')}
          </button>
        </p>
      ) : (
        <p class="soft">{backupWords('file.first-code')}</p>
      )}
      <p class="small soft">
        {madeAt === null
          ? backupWords('file.never')
          : backupWords('file.last', { day: formatDay(madeAt, language.value) })}
      </p>
    </section>
  )
}
