import { formatMoment, formatNumber, type Locale } from '@stapel/shared'
import type { Batch } from '../../domain/batches/batch.ts'
import type { ListPage } from '../page-models.ts'
import { createTable } from '../view-parts.ts'
import { translate } from '../words/index.ts'

const chips = { receiving: 'plain', checked: 'warn', running: 'plain', done: 'ok', withdrawn: 'plain' } as const

export function presentBatches(batches: readonly Batch[], next: string | null, locale: Locale): ListPage {
  const action = { href: '/staff/batches/new', label: translate(locale, 'batches.new') }
  return {
    title: translate(locale, 'batches.title'),
    lead: translate(locale, 'batches.lead'),
    actions: [action],
    tables: [
      createTable({
        caption: translate(locale, 'batches.title'),
        columns: [
          { label: translate(locale, 'batches.file') },
          { label: translate(locale, 'batch.achievement') },
          { label: translate(locale, 'awards.date') },
          { label: translate(locale, 'batches.rows'), num: true },
          { label: translate(locale, 'batches.state') },
        ],
        rows: batches.map((batch) => [
          { heading: true, text: batch.fileName, href: `/staff/batches/${batch._id}` },
          { text: batch.achievementName },
          { text: formatMoment(batch.createdAt, locale) },
          { text: formatNumber(batch.total, locale) },
          { text: translate(locale, `batch.state.${batch.state}`), chip: chips[batch.state] },
        ]),
        empty: { title: translate(locale, 'batches.empty'), text: translate(locale, 'batches.empty-text'), action },
      }),
    ],
    ...(next === null ? {} : { pager: { next: `/staff/batches?after=${encodeURIComponent(next)}` } }),
  }
}
