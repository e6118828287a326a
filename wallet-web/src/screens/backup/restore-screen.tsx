import { useState } from 'preact/hooks'
import type { RestoreResult } from '../../backup/restore-backup.ts'
import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { backupWords } from './backup-words.ts'
import { RestoreForm } from './restore-form.tsx'

/** Back from a file and a code. */
export function RestoreScreen() {
  const [result, setResult] = useState<RestoreResult | null>(null)
  if (result !== null) {
    return (
      <Page
        title={backupWords('restore.done')}
        lead={backupWords('restore.count', { count: result.credentials })}
        narrow
      >
        {result.keys > 0 && <p>{backupWords('restore.keys')}</p>}
        {result.keysLeftOut > 0 && <p>{backupWords('restore.left-out')}</p>}
        <p>
          <a class="btn" href={hrefOf({ name: 'home' })}>
            {backupWords('restore.home')}
          </a>
        </p>
      </Page>
    )
  }
  return (
    <Page
      title={backupWords('restore.title')}
      lead={backupWords('restore.lead')}
      back={{ to: { name: 'backup' }, words: backupWords('title') }}
      narrow
    >
      <RestoreForm
        onRestored={(restored) => {
          setResult(restored)
          document.getElementById('main')?.focus()
        }}
      />
    </Page>
  )
}
