import type { LevelClaim } from '@stapel/shared'
import { levelClass } from './level.ts'

interface HoursBarProps {
  readonly parts: readonly { readonly key: string; readonly hours: number; readonly level: LevelClaim | undefined }[]
  readonly missing: number
}

/** Hours as a row of bricks. A picture beside a sentence that says the same. */
export function HoursBar({ parts, missing }: HoursBarProps) {
  return (
    <div class="hours-bar" aria-hidden="true">
      {parts
        .filter(({ hours }) => hours > 0)
        .map(({ key, hours, level }) => (
          <span key={key} class={levelClass(level)} style={{ '--h': String(hours) }} />
        ))}
      {missing > 0 && <span class="rest" style={{ '--h': String(missing) }} />}
    </div>
  )
}
