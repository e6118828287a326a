import { useState } from 'preact/hooks'
import { formatMoment, type Check } from '@stapel/shared'
import { announce } from '../../app/announce.ts'
import { changeWallet } from '../../app/wallet.ts'
import { Icon } from '../../components/icon.tsx'
import { Notice } from '../../components/notice.tsx'
import { VerdictBanner } from '../../components/verdict-banner.tsx'
import { verdictWords } from '../../components/verdict.ts'
import { checkAgain } from '../../importing/check-again.ts'
import { currentVerdict } from '../../verifying/current-verdict.ts'
import { language } from '../../words/language.ts'
import { credentialWords } from './credential-words.ts'
import type { HeldCredential } from './use-credential.ts'

/** Is it real? The sentence first, then each check in words, and the way to check again. */
export function CheckSection({ held: { card, report, bound } }: { readonly held: HeldCredential }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const verdict = currentVerdict(card, new Date())
  const again = async () => {
    setState('busy')
    try {
      const { examine } = await import('../../verifying/examiner.ts')
      const checked = await changeWallet((db) => checkAgain({ db, examine }, card.key, language.value))
      setState('idle')
      if (checked !== null)
        announce(credentialWords('check.done', { verdict: verdictWords(`title.${checked.verdict}`) }))
    } catch (cause) {
      reportError(cause)
      setState('failed')
    }
  }
  return (
    <section>
      <VerdictBanner verdict={verdict} issuer={card.content.issuer.name} />
      <p class="row small soft">
        <span>{credentialWords('check.when', { moment: formatMoment(card.checkedAt, language.value) })}</span>
        <button type="button" class="link-button" onClick={() => void again()} disabled={state === 'busy'}>
          {credentialWords('check.again')}
        </button>
      </p>
      {state === 'busy' && (
        <p class="busy" role="status">
          {credentialWords('check.busy')}
        </p>
      )}
      {state === 'failed' && <Notice kind="warn" title={credentialWords('check.failed')} live />}
      <p class="small">{credentialWords(`bound.${bound}`)}</p>
      {report !== null && (
        <details>
          <summary>{credentialWords('check.all')}</summary>
          <ul class="checks">
            {report.checks.filter(isWorthSaying).map((check) => (
              <CheckLine key={check.id} check={check} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** There was nothing to check: said to nobody's use. */
const isWorthSaying = ({ outcome, code }: Check): boolean => !(outcome === 'not-checked' && code === 'not-present')

const marks = {
  passed: { icon: 'check', kind: 'ok' },
  failed: { icon: 'cross', kind: 'no' },
  'not-checked': { icon: 'question', kind: 'q' },
} as const

function CheckLine({ check: { outcome, message } }: { readonly check: Check }) {
  const { icon, kind } = marks[outcome]
  return (
    <li>
      <span class={`mark ${kind}`}>
        <Icon name={icon} />
      </span>
      <span>
        <span class="sr-only">{credentialWords(`outcome.${outcome}`)}: </span>
        {message}
      </span>
    </li>
  )
}
