import type { Verdict } from '@stapel/shared'
import { Icon } from './icon.tsx'
import { verdictLook, verdictWords } from './verdict.ts'

/** The answer to "is it real?", in one sentence. */
export function VerdictBanner({ verdict, issuer }: { readonly verdict: Verdict; readonly issuer: string | undefined }) {
  const { kind, icon } = verdictLook[verdict]
  const named = issuer ?? verdictWords('issuer.unknown')
  return (
    <div class={`verdict ${kind}`}>
      <span class="ring">
        <Icon name={icon} />
      </span>
      <div>
        <h2>{verdictWords(`title.${verdict}`)}</h2>
        <p>{sentence(verdict, named)}</p>
      </div>
    </div>
  )
}

function sentence(verdict: Verdict, issuer: string): string {
  if (verdict === 'not-yet-valid' || verdict === 'unknown') return verdictWords(`text.${verdict}`)
  const text = verdictWords(`text.${verdict}`, { issuer })
  return text.charAt(0).toUpperCase() + text.slice(1)
}
