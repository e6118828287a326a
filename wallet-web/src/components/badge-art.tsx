import type { LevelClaim } from '@stapel/shared'
import { levelClass } from './level.ts'

/** The picture of a badge that brought none: a pile of bricks in the colour of its level. Pictures on other people's servers are never fetched. */
export function BadgeArt({ level }: { readonly level: LevelClaim | undefined }) {
  return (
    <svg class={`badge-art ${levelClass(level)}`} viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <rect width="72" height="72" rx="16" class="ground" />
      <rect x="13" y="47" width="46" height="10" rx="2.5" class="brick-low" />
      <rect x="18" y="35" width="36" height="10" rx="2.5" class="brick-mid" />
      <rect x="24" y="23" width="24" height="10" rx="2.5" class="brick-high" />
      <rect x="30" y="11" width="12" height="10" rx="2.5" class="brick-top" />
    </svg>
  )
}
