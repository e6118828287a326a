import { formatDay, type Locale } from '@stapel/shared'
import type { Page } from '@stapel/shared/server'
import type { Permission } from '../../domain/access/actor.ts'
import type { AchievementVersion, PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { ListPage } from '../page-models.ts'
import { createTable, type TableView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { awardHref } from './present-award-choice.ts'
import { listHref } from './present-awards.ts'
import { searchFilter } from './search-field.ts'

export const versionChips = { draft: 'warn', published: 'ok', closed: 'plain' } as const

export function presentAchievements(
  { items, next }: Page<AchievementVersion>,
  {
    text,
    after,
    ofOthers,
  }: {
    readonly text: string
    readonly after: string | undefined
    /** What other organisations let this one award. */
    readonly ofOthers: readonly PublishedAchievement[]
  },
  visitor: { readonly org: string; readonly permissions: readonly Permission[] },
  locale: Locale,
): ListPage {
  const action = { href: '/staff/achievements/new', label: translate(locale, 'achievements.new') }
  const mayWrite = visitor.permissions.includes('achievements:write')
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
      ...(ofOthers.length === 0 ? [] : [tableOfOthers(ofOthers, visitor, locale)]),
    ],
    pager: {
      ...(after === undefined ? {} : { first: listHref('/staff/achievements', { q }) }),
      ...(next === null ? {} : { next: listHref('/staff/achievements', { q, after: next }) }),
    },
  }
}

function tableOfOthers(
  ofOthers: readonly PublishedAchievement[],
  { org, permissions }: { readonly org: string; readonly permissions: readonly Permission[] },
  locale: Locale,
): TableView {
  const mayAward = permissions.includes('awards:write')
  return createTable({
    heading: translate(locale, 'mandate.others'),
    caption: translate(locale, 'mandate.others'),
    columns: [
      { label: translate(locale, 'achievements.name') },
      { label: translate(locale, 'content.version') },
      { label: translate(locale, 'content.level') },
      { label: translate(locale, 'mandate.owner') },
    ],
    rows: ofOthers.map((version) => {
      const { published, number } = version
      const level = describeLevel(published.level, locale)
      const award = { href: awardHref(version, org), label: translate(locale, 'mandate.award'), about: published.name }
      return [
        { heading: true, text: published.name, href: new URL(published.id).pathname },
        { text: String(number) },
        { text: level.label, chip: level.className },
        { text: published.creator?.name ?? '', ...(mayAward ? { link: award } : {}) },
      ]
    }),
    empty: { title: translate(locale, 'mandate.others') },
  })
}
