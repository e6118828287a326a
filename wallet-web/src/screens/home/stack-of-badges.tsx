import { formatDay, formatHours, loadInHours } from '@stapel/shared'
import { Brick } from '../../components/brick.tsx'
import { levelClass } from '../../components/level.ts'
import { verdictWords } from '../../components/verdict.ts'
import { hrefOf } from '../../routing/route.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { currentVerdict } from '../../verifying/current-verdict.ts'
import { language } from '../../words/language.ts'
import { homeWords } from './home-words.ts'

const highestStack = 12

/** The newest badges as a pile of bricks, each as it lies: with its issuer, or with what is the matter with it. */
export function StackOfBadges({ cards, now }: { readonly cards: readonly CredentialCard[]; readonly now: Date }) {
  return (
    <ol class="stack" aria-label={homeWords('stack.label')}>
      {[...cards]
        .sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
        .slice(0, highestStack)
        .map((card) => (
          <BadgeBrick key={card.key} card={card} now={now} />
        ))}
    </ol>
  )
}

export function BadgeBrick({
  card,
  now,
  hours,
}: {
  readonly card: CredentialCard
  readonly now: Date
  readonly hours?: number
}) {
  const { content } = card
  const own = content.load === undefined ? undefined : loadInHours(content.load)
  const shownHours = hours !== undefined && hours > 0 ? hours : own
  return (
    <Brick
      levelClass={levelClass(content.levels[0])}
      title={content.title}
      href={hrefOf({ name: 'credential', key: card.key })}
      line={[content.issuer.name, lineOf(card, now)].filter((part) => part !== undefined).join(' · ')}
      hours={shownHours === undefined ? undefined : formatHours(shownHours, language.value)}
    />
  )
}

function lineOf(card: CredentialCard, now: Date): string | undefined {
  const verdict = currentVerdict(card, now)
  if (verdict !== 'valid') return verdictWords(`short.${verdict}`)
  const { validUntil } = card.content
  return validUntil === undefined ? undefined : homeWords('valid', { day: formatDay(validUntil, language.value) })
}

const dayOf = ({ content, addedAt }: CredentialCard): string => content.awardedDate ?? content.validFrom ?? addedAt
