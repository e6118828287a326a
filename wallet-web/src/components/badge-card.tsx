import { formatLoad } from '@stapel/shared'
import { hrefOf } from '../routing/route.ts'
import type { CredentialCard } from '../storage/credential-record.ts'
import { language } from '../words/language.ts'
import { BadgeArt } from './badge-art.tsx'
import { currentVerdict } from '../verifying/current-verdict.ts'
import { kindOf } from './kind-of.ts'
import { LevelChip } from './level-chip.tsx'
import { levelClass } from './level.ts'
import { VerdictChip } from './verdict-chip.tsx'

const shownOutcomes = 3

/** A badge in a list: what it is, what it says one can do, and at what level. All of it is one link to the whole. */
export function BadgeCard({ card, now }: { readonly card: CredentialCard; readonly now: Date }) {
  const { content } = card
  const [level] = content.levels
  const verdict = currentVerdict(card, now)
  return (
    <article class={`card badge ${levelClass(level)}`}>
      <div class="head">
        <BadgeArt level={level} />
        <div>
          <h3>
            <a class="card-link" href={hrefOf({ name: 'credential', key: card.key })}>
              {content.title}
            </a>
          </h3>
          <p class="small soft">
            {[kindOf(content, language.value), content.issuer.name].filter((part) => part !== undefined).join(' · ')}
          </p>
        </div>
      </div>
      {content.outcomes.length > 0 && (
        <ul class="can">
          {content.outcomes.slice(0, shownOutcomes).map(({ id, text, plain }) => (
            <li key={id ?? text}>{plain ?? text}</li>
          ))}
        </ul>
      )}
      <p class="row small foot-line">
        {level !== undefined && <LevelChip level={level} brief />}
        {content.load !== undefined && <span class="nowrap">{formatLoad(content.load, language.value)}</span>}
        {verdict !== 'valid' && <VerdictChip verdict={verdict} />}
      </p>
    </article>
  )
}
