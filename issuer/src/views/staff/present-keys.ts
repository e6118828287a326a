import type { Locale } from '@stapel/shared'
import type { OrganisationKey } from '../../domain/keys/organisation-keys.ts'
import type { ListPage } from '../page-models.ts'
import { createTable, type CellView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

function stateOf({ expires, revoked }: OrganisationKey, formatDay: (day: string) => string, locale: Locale): CellView {
  if (revoked !== undefined) return { text: translate(locale, 'keys.compromised'), chip: 'bad' }
  if (expires !== undefined) return { text: translate(locale, 'keys.old', { day: formatDay(expires) }), chip: 'plain' }
  return { text: translate(locale, 'keys.in-use'), chip: 'ok' }
}

export function presentKeys(
  org: string,
  keys: readonly OrganisationKey[],
  formatDay: (day: string) => string,
  locale: Locale,
): ListPage {
  const title = translate(locale, 'keys.title')
  return {
    title,
    lead: translate(locale, 'keys.lead'),
    actions: [{ href: `/orgs/${org}/did.json`, label: translate(locale, 'keys.public') }],
    tables: [
      createTable({
        caption: title,
        columns: [
          { label: translate(locale, 'keys.name') },
          { label: translate(locale, 'keys.algorithm') },
          { label: translate(locale, 'keys.since') },
          { label: translate(locale, 'keys.state') },
          { label: translate(locale, 'keys.rotate') },
        ],
        rows: keys.map((key) => [
          { heading: true, text: key.id, code: true },
          { text: key.algorithm },
          { text: formatDay(key.createdAt) },
          stateOf(key, formatDay, locale),
          key.expires === undefined && key.revoked === undefined
            ? { text: translate(locale, 'keys.rotate.submit'), href: `/staff/keys/${key.algorithm}/rotation` }
            : {},
        ]),
        empty: { title },
      }),
    ],
  }
}
