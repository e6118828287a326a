import { formatDay, type Achievement, type Locale } from '@stapel/shared'
import type { Permission } from '../../domain/access/actor.ts'
import { isAwardedByDecision } from '../../domain/achievements/by-decision.ts'
import type { AchievementVersion } from '../../domain/achievements/achievement-version.ts'
import { describeAchievement } from '../card/describe-achievement.ts'
import type { DetailPage } from '../page-models.ts'
import { describeElements } from '../public/present-achievement.ts'
import { translate } from '../words/index.ts'
import { presentMandates, type MandatesToPresent } from './present-mandates.ts'
import { versionChips } from './present-achievements.ts'

export interface VersionToPresent extends Omit<MandatesToPresent, 'mayWrite'> {
  readonly version: AchievementVersion
  /** As it is, or would be, published. */
  readonly achievement: Achievement
  readonly versions: readonly AchievementVersion[]
  readonly organisation: string
  /** The achievement as it stands in a credential. */
  readonly json: string
  readonly permissions: readonly Permission[]
}

const here = ({ code, number }: Pick<AchievementVersion, 'code' | 'number'>): string =>
  `/staff/achievements/${code}.${number}`

function listActions(
  { version, versions, permissions }: VersionToPresent,
  locale: Locale,
): NonNullable<DetailPage['actions']> {
  const mayWrite = permissions.includes('achievements:write')
  const mayAward = permissions.includes('awards:write')
  const base = here(version)
  if (version.state === 'draft') {
    if (!mayWrite) return []
    return [
      { href: `${base}/publish`, label: translate(locale, 'achievement.action.publish') },
      { href: `${base}/edit`, label: translate(locale, 'achievement.action.edit'), quiet: true },
      { href: `${base}/image`, label: translate(locale, 'achievement.action.image'), quiet: true },
      ...(version.content.badgeImage === undefined
        ? []
        : [{ action: `${base}/image/removal`, label: translate(locale, 'achievement.image.remove') }]),
    ]
  }
  const draft = versions.find(({ state }) => state === 'draft')
  return [
    ...(mayAward && version.state === 'published'
      ? [
          {
            href: `/staff/awards/new?achievement=${version.code}.${version.number}`,
            label: translate(locale, 'achievement.action.award'),
          },
        ]
      : []),
    ...(mayWrite
      ? [
          draft
            ? { href: here(draft), label: translate(locale, 'achievement.action.open-draft'), quiet: true }
            : { action: `${base}/next-version`, label: translate(locale, 'achievement.action.next-version') },
          version.state === 'published'
            ? { action: `${base}/close`, label: translate(locale, 'achievement.action.close') }
            : { action: `${base}/reopen`, label: translate(locale, 'achievement.action.reopen') },
        ]
      : []),
    { href: new URL(version.published.id).pathname, label: translate(locale, 'content.public-page'), quiet: true },
  ]
}

/** A version as a designer sees it: the badge, the card, every element, and what it becomes in a credential. */
export function presentAchievementVersion(view: VersionToPresent, locale: Locale): DetailPage {
  const { version, achievement, versions, organisation, json } = view
  const badgeUrl = `${here(version)}/badge.png`
  const mayWrite = view.permissions.includes('achievements:write')
  return {
    title: achievement.name,
    lead: translate(locale, 'achievement.version', { number: version.number }),
    crumbs: [{ href: '/staff/achievements', label: translate(locale, 'achievements.title') }],
    chips: [{ label: translate(locale, `achievement.state.${version.state}`), className: versionChips[version.state] }],
    actions: listActions(view, locale),
    notices:
      version.state === 'draft'
        ? [
            {
              tone: 'warn',
              sign: '!',
              title: translate(locale, 'achievement.draft-notice'),
              text: translate(locale, 'achievement.draft-notice-text'),
            },
          ]
        : [],
    card: describeAchievement(achievement, locale, { organisation, imageUrl: badgeUrl }),
    badgeUrl,
    sections: [
      { paragraphs: [achievement.description] },
      {
        heading: translate(locale, 'achievement.outcomes'),
        links: achievement.outcomes.map(({ id, plain, text }) => ({
          href: new URL(id).pathname,
          label: plain,
          note: text,
        })),
      },
      { heading: translate(locale, 'achievement.criteria'), paragraphs: [achievement.criteria] },
      ...(version.state === 'draft' || isAwardedByDecision(achievement)
        ? []
        : [presentMandates(here(version), { ...view, mayWrite }, locale)]),
      { heading: translate(locale, 'achievement.details'), facts: describeElements(achievement, locale) },
      ...(versions.length < 2
        ? []
        : [
            {
              heading: translate(locale, 'achievement.versions'),
              links: versions.map((one) => ({
                href: here(one),
                label: translate(locale, 'achievement.version', { number: one.number }),
                note: `${translate(locale, `achievement.state.${one.state}`)}, ${formatDay(one.updatedAt, locale)}`,
              })),
            },
          ]),
    ],
    json: { label: translate(locale, 'achievement.credential-json'), text: json },
  }
}
