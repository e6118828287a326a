import { useRef, useState } from 'preact/hooks'
import { formatDay } from '@stapel/shared'
import { changeWallet } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { confirmRecoveryCode } from '../../holder-keys/holder-key.ts'
import { parseRecoveryCode } from '../../holder-keys/recovery-code.ts'
import type { StoredRecovery } from '../../storage/holder-key-record.ts'
import { language } from '../../words/language.ts'
import { backupWords } from './backup-words.ts'

/** The code is shown until it has been typed back once; then it goes from this device. */
export function CodeSection({
  recovery,
  onConfirmed,
}: {
  readonly recovery: StoredRecovery
  readonly onConfirmed: () => void
}) {
  const [shown, setShown] = useState(false)
  const [justDone, setJustDone] = useState(false)
  if (recovery.codeToShow === undefined) {
    return (
      <>
        {justDone && (
          <Notice kind="ok" title={backupWords('code.done')} live>
            <p>{backupWords('code.done.text')}</p>
          </Notice>
        )}
        {recovery.confirmedAt !== undefined && !justDone && (
          <p>{backupWords('code.since', { day: formatDay(recovery.confirmedAt, language.value) })}</p>
        )}
      </>
    )
  }
  return (
    <section>
      <h2>{backupWords('code.title')}</h2>
      <p>{backupWords('code.text')}</p>
      {shown ? (
        <>
          <p class="eyebrow" id="code-label">
            {backupWords('code.label')}
          </p>
          <p class="code" aria-labelledby="code-label" role="group">
            {recovery.codeToShow}
          </p>
          <p>
            <button type="button" class="link-button" onClick={() => print()}>
              {backupWords('code.print')}
            </button>
          </p>
          <ConfirmForm
            recovery={recovery}
            code={recovery.codeToShow}
            onConfirmed={() => {
              setJustDone(true)
              onConfirmed()
            }}
          />
        </>
      ) : (
        <p>
          <button type="button" class="btn" onClick={() => setShown(true)}>
            {backupWords('code.show')}
          </button>
        </p>
      )}
    </section>
  )
}

interface ConfirmFormProps {
  readonly recovery: StoredRecovery
  readonly code: string
  readonly onConfirmed: () => void
}

function ConfirmForm({ recovery, code, onConfirmed }: ConfirmFormProps) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const parsed = parseRecoveryCode(typed)
    if (parsed === code) {
      await changeWallet((db) => confirmRecoveryCode(db, recovery.id, new Date()))
      onConfirmed()
    } else {
      setError(backupWords(parsed === null ? 'code.slip' : 'code.wrong'))
      input.current?.focus()
    }
  }
  return (
    <form class="form" onSubmit={(event) => void submit(event)} noValidate>
      <div class={error === null ? 'field' : 'field has-error'}>
        <label for="typed-code">{backupWords('code.typed')}</label>
        <p class="hint" id="typed-hint">
          {backupWords('code.typed.hint')}
        </p>
        {error !== null && (
          <p class="error" id="typed-error" role="alert">
            {error}
          </p>
        )}
        <input
          ref={input}
          id="typed-code"
          class="code-input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={typed}
          aria-invalid={error !== null}
          aria-describedby={error === null ? 'typed-hint' : 'typed-error typed-hint'}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="submit" class="btn">
          {backupWords('code.confirm')}
        </button>
      </div>
    </form>
  )
}
