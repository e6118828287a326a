import { BadgeArt } from '../../components/badge-art.tsx'
import { LevelChip } from '../../components/level-chip.tsx'
import { levelClass } from '../../components/level.ts'
import { VerdictChip } from '../../components/verdict-chip.tsx'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { currentVerdict } from '../../verifying/current-verdict.ts'
import { SeenInBadge } from './seen-in-badge.tsx'
import { shareWords } from './share-words.ts'

interface BadgeChoiceProps {
  readonly card: CredentialCard
  readonly name: string
  /** The question that it answers. */
  readonly group: string
  readonly takesSeveral: boolean
  readonly checked: boolean
  readonly invalid: boolean
  readonly onChange: (checked: boolean) => void
}

/** A badge to show or not, with what the asker will read in it. */
export function BadgeChoice({ card, name, group, takesSeveral, checked, invalid, onChange }: BadgeChoiceProps) {
  const { content } = card
  const [level] = content.levels
  const verdict = currentVerdict(card, new Date())
  return (
    <article class={`card to-choose ${levelClass(level)}`}>
      <label class="head">
        <input
          type={takesSeveral ? 'checkbox' : 'radio'}
          name={group}
          checked={checked}
          aria-invalid={invalid}
          aria-describedby={invalid ? 'share-error' : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <BadgeArt level={level} />
        <span>
          <b>{content.title}</b>
          {content.issuer.name !== undefined && <span class="small soft"> {content.issuer.name}</span>}
        </span>
      </label>
      <div class="below">
        {(level !== undefined || verdict !== 'valid') && (
          <p class="row small">
            {level !== undefined && <LevelChip level={level} brief />}
            {verdict !== 'valid' && <VerdictChip verdict={verdict} />}
          </p>
        )}
        <details open={checked}>
          <summary>
            {shareWords('seen.title', { name })}
            <span class="sr-only">: {content.title}</span>
          </summary>
          <SeenInBadge content={content} />
          <p class="small soft">{shareWords('seen.whole')}</p>
        </details>
      </div>
    </article>
  )
}
