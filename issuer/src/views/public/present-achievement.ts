import { formatLoad, wordFor, type Achievement, type Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import { describeAchievement, describeAssessment } from '../card/describe-achievement.ts'
import { describeLevel, type LevelView } from '../card/describe-level.ts'
import type { AchievementPage } from '../page-models.ts'
import type { FactView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

function explainLevel(achievement: Achievement, level: LevelView, locale: Locale): string {
  if (level.official) return translate(locale, 'achievement.level.official', { basis: level.basis })
  if (achievement.level.basis === 'part-of-classified') return translate(locale, 'achievement.level.part')
  return translate(locale, 'achievement.level.not-official', { basis: level.basis })
}

/** Every European element that has no place of its own on the page. */
export function describeElements(achievement: Achievement, locale: Locale): FactView[] {
  const optional = (label: string, text: string | undefined): FactView[] =>
    text === undefined ? [] : [{ label, text }]
  const { qualityAssurance, validityMonths, creator, grades } = achievement
  return [
    { label: translate(locale, 'achievement.type'), text: wordFor('type', achievement.type, locale) },
    { label: translate(locale, 'achievement.load'), text: formatLoad(achievement.load, locale) },
    { label: translate(locale, 'achievement.assessment'), text: describeAssessment(achievement, locale) },
    {
      label: translate(locale, 'achievement.participation'),
      text: achievement.participation.map((code) => wordFor('participation', code, locale)).join(', '),
    },
    {
      label: translate(locale, 'achievement.quality'),
      text: qualityAssurance.name,
      ...(qualityAssurance.url === undefined ? {} : { href: qualityAssurance.url }),
    },
    {
      label: translate(locale, 'achievement.prior-learning'),
      text: translate(
        locale,
        achievement.priorLearningPossible ? 'achievement.prior-learning.yes' : 'achievement.prior-learning.no',
      ),
    },
    {
      label: translate(locale, 'achievement.validity'),
      text:
        validityMonths === undefined
          ? translate(locale, 'achievement.validity.forever')
          : translate(locale, 'achievement.validity.months', { count: validityMonths }),
    },
    ...optional(translate(locale, 'achievement.entry'), achievement.entryRequirement),
    ...optional(translate(locale, 'achievement.grades'), grades?.join(', ')),
    ...optional(translate(locale, 'achievement.creator'), creator?.name),
    ...optional(translate(locale, 'achievement.further'), achievement.furtherInformation),
  ]
}

export interface AchievementToPresent {
  readonly organisation: Organisation
  readonly achievement: Achievement
  readonly state: 'published' | 'closed'
  readonly versions: readonly PublishedAchievement[]
  /** Who else may award it today. */
  readonly awarders: readonly Organisation[]
}

const pathOf = (url: string): string => new URL(url).pathname

function describeVersions({ achievement, versions }: AchievementToPresent, locale: Locale) {
  if (versions.length < 2) return []
  return versions.map(({ number, state, published }) => ({
    href: pathOf(published.id),
    label: translate(locale, 'achievement.version', { number }),
    ...(published.id === achievement.id
      ? { note: translate(locale, 'achievement.version.this') }
      : state === 'closed'
        ? { note: translate(locale, 'achievement.version.closed') }
        : {}),
  }))
}

/** With the owner first; nobody where the owner alone awards it, or it is awarded no more. */
function describeAwarders({ organisation, awarders, state }: AchievementToPresent) {
  if (state === 'closed' || awarders.length === 0) return []
  return [organisation, ...awarders].map(({ slug, name }) => ({ href: `/orgs/${slug}`, name }))
}

function findNewer({ achievement, versions }: AchievementToPresent, locale: Locale) {
  const newest = versions.find(({ state }) => state === 'published')
  if (newest === undefined || newest.number <= Number(achievement.version)) return {}
  const label = translate(locale, 'achievement.newer-link', { number: newest.number })
  return { newer: { href: pathOf(newest.published.id), label } }
}

export function presentAchievement(view: AchievementToPresent, locale: Locale): AchievementPage {
  const { organisation, achievement, state } = view
  const level = describeLevel(achievement.level, locale)
  const here = pathOf(achievement.id)
  const badgeUrl = `${here}/badge.png`
  const { labourMarketValue } = achievement
  return {
    title: achievement.name,
    crumbs: [{ href: `/orgs/${organisation.slug}`, label: organisation.name }],
    description: achievement.description,
    fictional: organisation.fictional,
    closed: state === 'closed',
    ...findNewer(view, locale),
    card: describeAchievement(achievement, locale, { organisation: organisation.name, imageUrl: badgeUrl }),
    badgeUrl,
    outcomes: achievement.outcomes.map(({ id, plain, text, level: outcomeLevel, rubric = [], requiredRubric }) => ({
      href: id,
      plain,
      text,
      level: describeLevel(outcomeLevel, locale),
      rubric: rubric.map(({ id: rubricId, name, description }) => ({
        name,
        required: rubricId === requiredRubric,
        ...(description === undefined ? {} : { description }),
      })),
    })),
    criteria: achievement.criteria,
    ...(labourMarketValue === undefined ? {} : { labourMarketValue }),
    level,
    levelExplained: explainLevel(achievement, level, locale),
    awardedBy: describeAwarders(view),
    stacksInto: achievement.stackability.into.map(({ id, name }) => ({ href: id, name })),
    facts: describeElements(achievement, locale),
    versions: describeVersions(view, locale),
    technical: [
      { label: translate(locale, 'achievement.id'), text: achievement.id, code: true },
      { label: translate(locale, 'achievement.series'), text: achievement.series, code: true },
      { label: 'JSON-LD', text: translate(locale, 'achievement.json-ld') },
    ],
  }
}
