import { formatDay, type Locale } from '@stapel/shared'
import type { Page } from '@stapel/shared/server'
import type { AchievementVersion } from '../../domain/achievements/achievement-version.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { ListPage } from '../page-models.ts'
import { createTable } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { listHref } from './present-awards.ts'
import { searchFilter } from './search-field.ts'

export const versionChips = { draft: 'warn', published: 'ok', closed: 'plain' } as const

export function presentAchievements(
  { items, next }: Page<AchievementVersion>,
  { text, after }: { readonly text: string; readonly after: string | undefined },
  mayWrite: boolean,
  locale: Locale,
): ListPage {
  const action = { href: '/staff/achievements/new', label: translate(locale, 'achievements.new') }
  const q = text === '' ? undefined : text
  return {
    title: translate(locale, 'achievements.title'),
    lead: translate(locale, 'achievements.lead'),
    actions: mayWrite ? [action] : [],
    ...(items.length === 0 && q === undefined ? {} : { filters: searchFilter('/staff/achievements', text, locale) }),
    tables: [
      createTable({
        caption: translate(locale, 'achievements.title'),
        columns: [
          { label: translate(locale, 'achievements.name') },
          { label: translate(locale, 'content.version') },
          { label: translate(locale, 'content.level') },
          { label: translate(locale, 'content.updated') },
          { label: translate(locale, 'content.state') },
        ],
        rows: items.map(({ code, number, content, state, updatedAt }) => {
          const level = describeLevel(content.level, locale)
          return [
            { heading: true, text: content.name, href: `/staff/achievements/${code}.${number}` },
            { text: String(number) },
            { text: level.label, chip: level.className },
            { text: formatDay(updatedAt, locale) },
            { text: translate(locale, `achievement.state.${state}`), chip: versionChips[state] },
          ]
        }),
        empty:
          q === undefined
            ? {
                title: translate(locale, 'achievements.empty'),
                text: translate(locale, 'achievements.empty-text'),
                ...(mayWrite ? { action } : {}),
              }
            : { title: translate(locale, 'awards.none-found'), text: translate(locale, 'awards.none-found-text') },
      }),
    ],
    pager: {
      ...(after === undefined ? {} : { first: listHref('/staff/achievements', { q }) }),
      ...(next === null ? {} : { next: listHref('/staff/achievements', { q, after: next }) }),
    },
  }
}
