import type { Locale } from '@stapel/shared'
import type { Page } from '@stapel/shared/server'
import type { OutcomeSeries } from '../../domain/outcomes/outcome-series.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { ListPage } from '../page-models.ts'
import { createTable } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { listHref } from './present-awards.ts'
import { searchFilter } from './search-field.ts'

export function presentOutcomes(
  { items, next }: Page<OutcomeSeries>,
  { text, after }: { readonly text: string; readonly after: string | undefined },
  mayWrite: boolean,
  locale: Locale,
): ListPage {
  const action = { href: '/staff/outcomes/new', label: translate(locale, 'outcomes.new') }
  const q = text === '' ? undefined : text
  return {
    title: translate(locale, 'outcomes.title'),
    lead: translate(locale, 'outcomes.lead'),
    actions: mayWrite ? [action, { href: '/staff/frameworks', label: translate(locale, 'outcomes.from-file') }] : [],
    ...(items.length === 0 && q === undefined ? {} : { filters: searchFilter('/staff/outcomes', text, locale) }),
    tables: [
      createTable({
        caption: translate(locale, 'outcomes.title'),
        columns: [
          { label: translate(locale, 'outcomes.plain') },
          { label: translate(locale, 'content.level') },
          { label: translate(locale, 'content.version') },
        ],
        rows: items.flatMap(({ code, versions }) => {
          const outcome = versions.at(-1)
          if (outcome === undefined) return []
          const level = describeLevel(outcome.level, locale)
          return [
            [
              {
                heading: true,
                text: outcome.plain[locale] ?? outcome.plain.nl,
                href: `/staff/outcomes/${code}`,
                small: outcome.text.nl,
              },
              { text: level.label, chip: level.className },
              { text: outcome.version },
            ],
          ]
        }),
        empty:
          q === undefined
            ? {
                title: translate(locale, 'outcomes.empty'),
                text: translate(locale, 'outcomes.empty-text'),
                ...(mayWrite ? { action } : {}),
              }
            : { title: translate(locale, 'awards.none-found'), text: translate(locale, 'awards.none-found-text') },
      }),
    ],
    pager: {
      ...(after === undefined ? {} : { first: listHref('/staff/outcomes', { q }) }),
      ...(next === null ? {} : { next: listHref('/staff/outcomes', { q, after: next }) }),
    },
  }
}
