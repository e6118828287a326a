import { translateVocabulary, type LearningOutcome, type Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { OutcomePage } from '../page-models.ts'
import { translate } from '../words/index.ts'
import { newestOfEachSeries } from './present-organisation.ts'

export function presentOutcome(
  organisation: Organisation,
  outcome: LearningOutcome,
  published: readonly PublishedAchievement[],
  locale: Locale,
): OutcomePage {
  const home = `/orgs/${organisation.slug}`
  const plain = outcome.plain[locale] ?? outcome.plain.nl
  const usedIn = newestOfEachSeries(published).filter(({ published: one }) =>
    one.outcomes.some(({ id }) => id === outcome.id),
  )
  return {
    title: translateVocabulary(locale, 'card.i-can', { plain }),
    crumbs: [{ href: home, label: organisation.name }],
    text: outcome.text[locale] ?? outcome.text.nl,
    withdrawn: outcome.state === 'withdrawn',
    level: describeLevel(outcome.level, locale),
    facts: [
      { label: translate(locale, 'outcome.kind'), text: translate(locale, `outcome.kind.${outcome.kind}`) },
      { label: translate(locale, 'outcome.owner'), text: organisation.name, href: home },
      { label: translate(locale, 'outcome.version'), text: outcome.version },
      ...outcome.alignments.map(({ type, target, name }) => ({
        label: translate(locale, 'outcome.alignments'),
        text: translate(locale, `outcome.alignment.${type}`, { name: name ?? target }),
        href: target,
      })),
    ],
    usedIn: usedIn.map(({ code, number, published: one }) => {
      const level = describeLevel(one.level, locale)
      return {
        title: one.name,
        note: level.label,
        href: `${home}/achievements/${code}.${number}`,
        className: level.className,
      }
    }),
    technical: [{ label: translate(locale, 'outcome.id'), text: outcome.id, code: true }],
  }
}
