import { useEffect, useRef, useState } from 'preact/hooks'
import { Page } from '../../components/page.tsx'
import type { ReadOffer } from '../../claiming/read-offer.ts'
import { hrefOf } from '../../routing/route.ts'
import { claimWords } from './claim-words.ts'

interface OfferFormProps {
  readonly offer: ReadOffer
  readonly busy: boolean
  readonly wrongCode: boolean
  readonly onTake: (txCode?: string) => void
}

/** Who gives what; a code where one is asked; yes or no. */
export function OfferForm({ offer, busy, wrongCode, onTake }: OfferFormProps) {
  const { issuerName: issuer, issuerHost: host, names, txCode } = offer
  const [code, setCode] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wrongCode) input.current?.focus()
  }, [wrongCode])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = code.replace(/[\s-]/g, '')
    setMissing(txCode !== undefined && typed === '')
    if (txCode === undefined) onTake()
    else if (typed === '') input.current?.focus()
    else onTake(typed)
  }
  const error = missing
    ? claimWords('code.missing')
    : wrongCode
      ? `${claimWords('problem.wrong-code')}. ${claimWords('help.wrong-code')}`
      : null
  // A name that only says whose badge it is, would say the issuer twice.
  const telling = names.filter((name) => !name.includes(issuer))
  const lead =
    telling.length === 0
      ? claimWords('offered.unnamed', { issuer })
      : claimWords('offered', { issuer, name: telling.join(', ') })
  return (
    <Page title={claimWords('title')} lead={lead} narrow>
      <p>{claimWords('what-happens', { issuer })}</p>
      <form class="form" onSubmit={submit} noValidate>
        {txCode !== undefined && (
          <div class={error === null ? 'field' : 'field has-error'}>
            <label for="tx-code">{claimWords('code.label', { issuer })}</label>
            <p class="hint" id="tx-hint">
              {txCode.description ?? claimWords('code.hint')}{' '}
              {txCode.length !== undefined && claimWords('code.length', { count: txCode.length })}
            </p>
            {error !== null && (
              <p class="error" id="tx-error">
                {error}
              </p>
            )}
            <input
              ref={input}
              id="tx-code"
              class="code-input narrow-input"
              inputMode={txCode.numeric ? 'numeric' : 'text'}
              autocomplete="one-time-code"
              spellcheck={false}
              value={code}
              aria-invalid={error !== null}
              aria-describedby={error === null ? 'tx-hint' : 'tx-error tx-hint'}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          </div>
        )}
        {busy ? (
          <p class="busy">{claimWords('taking')}</p>
        ) : (
          <div class="actions">
            <button type="submit" class="btn">
              {claimWords('take')}
            </button>
            <a class="btn quiet" href={hrefOf({ name: 'home' })}>
              {claimWords('no')}
            </a>
          </div>
        )}
      </form>
      <p class="small soft">{claimWords('host', { host })}</p>
    </Page>
  )
}
