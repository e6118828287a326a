import type { Verdict } from '@stapel/shared'
import { Icon } from './icon.tsx'
import { verdictLook, verdictWords } from './verdict.ts'

export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const { kind, icon } = verdictLook[verdict]
  return (
    <span class={`chip ${kind === 'unknown' ? 'plain' : kind}`}>
      <Icon name={icon} />
      {verdictWords(`short.${verdict}`)}
    </span>
  )
}
