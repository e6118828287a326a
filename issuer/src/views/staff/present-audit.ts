import { formatMoment, type Locale } from '@stapel/shared'
import type { Page } from '@stapel/shared/server'
import type { AuditEntry } from '../../domain/audit/audit-entry.ts'
import type { ListPage } from '../page-models.ts'
import { createTable, type CellView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { describeActor } from './describe-actor.ts'
import { listHref } from './present-awards.ts'

/** What has a page of its own. */
const pages: ReadonlyMap<string, string> = new Map([
  ['award', '/staff/awards'],
  ['application', '/staff/applications'],
])

function subjectCell(subject: string): CellView {
  const [kind = '', ...rest] = subject.split('/')
  const page = pages.get(kind)
  return page === undefined ? { text: subject, code: true } : { text: subject, href: `${page}/${rest.join('/')}` }
}

const detailsOf = ({ details }: AuditEntry): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ')

export function presentAudit({ items, next }: Page<AuditEntry>, after: string | undefined, locale: Locale): ListPage {
  const title = translate(locale, 'audit.title')
  return {
    title,
    lead: translate(locale, 'audit.lead'),
    tables: [
      createTable({
        caption: title,
        columns: [
          { label: translate(locale, 'audit.when') },
          { label: translate(locale, 'audit.who') },
          { label: translate(locale, 'audit.what') },
          { label: translate(locale, 'audit.about') },
        ],
        rows: items.map((entry) => [
          { heading: true, text: formatMoment(entry.at, locale) },
          { text: describeActor(entry.actor, locale) },
          { text: entry.act, code: true, small: detailsOf(entry) },
          subjectCell(entry.subject),
        ]),
        empty: { title: translate(locale, 'audit.empty'), text: translate(locale, 'audit.empty-text') },
      }),
    ],
    pager: {
      ...(after === undefined ? {} : { first: '/staff/audit' }),
      ...(next === null ? {} : { next: listHref('/staff/audit', { after: next }) }),
    },
  }
}
