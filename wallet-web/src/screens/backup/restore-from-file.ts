import { changeWallet } from '../../app/wallet.ts'
import { openBackup } from '../../backup/backup-file.ts'
import type { RestoreResult } from '../../backup/restore-backup.ts'
import { examineWhatIsLeft } from '../../importing/check-again.ts'
import { askToStayStored } from '../../storage/ask-to-stay-stored.ts'
import { language } from '../../words/language.ts'

export type RestoreOutcome =
  { readonly outcome: 'restored'; readonly result: RestoreResult } | { readonly outcome: 'not-a-backup' | 'wrong-code' }

/** Opens the file with the code, puts it beside what is here, and examines what came. Nothing is changed when it does not open. */
export async function restoreFromFile(file: Blob, code: string): Promise<RestoreOutcome> {
  const [{ parseBackupFile }, { restoreBackup }, { examine }] = await Promise.all([
    import('../../backup/parse-backup-file.ts'),
    import('../../backup/restore-backup.ts'),
    import('../../verifying/examiner.ts'),
  ])
  const backup = await parseBackupFile(file)
  if (backup === null) return { outcome: 'not-a-backup' }
  const opened = await openBackup(backup, code)
  if (opened.outcome === 'wrong-code') return { outcome: 'wrong-code' }
  const result = await changeWallet(async (db) => {
    const restored = await restoreBackup(db, opened, new Date())
    await examineWhatIsLeft({ db, examine }, language.value)
    return restored
  })
  await askToStayStored()
  return { outcome: 'restored', result }
}
