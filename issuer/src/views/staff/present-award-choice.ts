import type { Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import { nameOfAchievement } from '../../domain/achievements/name-achievement.ts'
import type { ListPage } from '../page-models.ts'
import { createTable } from '../view-parts.ts'
import { translate } from '../words/index.ts'

/** `van {eigenaar}` of what another organisation owns; nothing of one's own. */
export function ownerLine(
  { organisation, published }: PublishedAchievement,
  org: string,
  locale: Locale,
): string | undefined {
  if (organisation === org) return undefined
  return translate(locale, 'mandate.of', { owner: published.creator?.name ?? organisation })
}

export function awardHref(version: PublishedAchievement, org: string): string {
  return `/staff/awards/new?achievement=${encodeURIComponent(nameOfAchievement(version, org))}`
}

/** What to award: one's own first, then what others let. */
export function presentAwardChoice(awardable: readonly PublishedAchievement[], org: string, locale: Locale): ListPage {
  const title = translate(locale, 'award.choose.title')
  return {
    title,
    crumbs: [{ href: '/staff/awards', label: translate(locale, 'awards.title') }],
    tables: [
      createTable({
        caption: title,
        columns: [{ label: translate(locale, 'award.choose.label') }, { label: translate(locale, 'content.version') }],
        rows: awardable.map((version) => {
          const owner = ownerLine(version, org, locale)
          return [
            {
              heading: true,
              text: version.published.name,
              href: awardHref(version, org),
              ...(owner !== undefined && { small: owner }),
            },
            { text: String(version.number) },
          ]
        }),
        empty: { title },
      }),
    ],
  }
}
