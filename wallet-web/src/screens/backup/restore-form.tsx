import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../../app/announce.ts'
import type { RestoreResult } from '../../backup/restore-backup.ts'
import { parseRecoveryCode } from '../../holder-keys/recovery-code.ts'
import { backupWords } from './backup-words.ts'
import { restoreFromFile } from './restore-from-file.ts'

type FieldName = 'file' | 'code'
interface FieldError {
  readonly field: FieldName
  readonly text: string
}

export function RestoreForm({ onRestored }: { readonly onRestored: (result: RestoreResult) => void }) {
  const [file, setFile] = useState<File | null>(null)
  const [typed, setTyped] = useState('')
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus()
  }, [errors])

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const code = parseRecoveryCode(typed)
    const found: FieldError[] = []
    if (file === null) found.push({ field: 'file', text: backupWords('restore.no-file') })
    if (code === null) found.push({ field: 'code', text: backupWords('restore.slip') })
    setErrors(found)
    if (file === null || code === null) return
    setBusy(true)
    announce(backupWords('restore.busy'))
    const outcome = await restoreFromFile(file, code).finally(() => setBusy(false))
    if (outcome.outcome === 'restored') onRestored(outcome.result)
    else
      setErrors([
        outcome.outcome === 'not-a-backup'
          ? { field: 'file', text: backupWords('restore.not-a-backup') }
          : { field: 'code', text: backupWords('restore.wrong-code') },
      ])
  }
  const errorOf = (field: FieldName) => errors.find((error) => error.field === field)?.text
  return (
    <form class="form" onSubmit={(event) => void submit(event)} noValidate>
      {errors.length > 0 && (
        <div class="error-summary" tabIndex={-1} ref={summary} role="alert">
          <h2>{backupWords('restore.error.title')}</h2>
          <ul>
            {errors.map(({ field, text }) => (
              <li key={field}>
                <a
                  href={`#restore-${field}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(`restore-${field}`)?.focus()
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class={errorOf('file') === undefined ? 'field' : 'field has-error'}>
        <label for="restore-file">{backupWords('restore.file')}</label>
        <p class="hint" id="file-hint">
          {backupWords('restore.file.hint')}
        </p>
        {errorOf('file') !== undefined && (
          <p class="error" id="file-error">
            {errorOf('file')}
          </p>
        )}
        <input
          id="restore-file"
          type="file"
          accept=".json,application/json"
          aria-describedby={errorOf('file') === undefined ? 'file-hint' : 'file-error file-hint'}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      <div class={errorOf('code') === undefined ? 'field' : 'field has-error'}>
        <label for="restore-code">{backupWords('restore.code')}</label>
        <p class="hint" id="code-hint">
          {backupWords('restore.code.hint')}
        </p>
        {errorOf('code') !== undefined && (
          <p class="error" id="code-error">
            {errorOf('code')}
          </p>
        )}
        <input
          id="restore-code"
          class="code-input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={typed}
          aria-invalid={errorOf('code') !== undefined}
          aria-describedby={errorOf('code') === undefined ? 'code-hint' : 'code-error code-hint'}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {busy ? (
        <p class="busy">{backupWords('restore.busy')}</p>
      ) : (
        <div class="actions">
          <button type="submit" class="btn">
            {backupWords('restore.do')}
          </button>
        </div>
      )}
    </form>
  )
}
