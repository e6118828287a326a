import type { Locale } from '@stapel/shared'
import type { OrganisationKey } from '../../domain/keys/organisation-keys.ts'
import type { SigningProgress } from '../../domain/keys/signing-anew.ts'
import type { ListPage } from '../page-models.ts'
import { createTable, type CellView, type NoticeView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

function stateOf({ expires, revoked }: OrganisationKey, formatDay: (day: string) => string, locale: Locale): CellView {
  if (revoked !== undefined) return { text: translate(locale, 'keys.compromised'), chip: 'bad' }
  if (expires !== undefined) return { text: translate(locale, 'keys.old', { day: formatDay(expires) }), chip: 'plain' }
  return { text: translate(locale, 'keys.in-use'), chip: 'ok' }
}

function progressNotice({ total, done, isFinished }: SigningProgress, locale: Locale): NoticeView {
  const numbers = new Intl.NumberFormat(locale)
  const amounts = { done: numbers.format(done), total: numbers.format(total) }
  if (isFinished) {
    return {
      tone: 'ok',
      sign: '✓',
      title: translate(locale, 'keys.anew.ready'),
      text: translate(locale, 'keys.anew.ready-text', amounts),
    }
  }
  return {
    tone: 'warn',
    sign: '!',
    title: translate(locale, 'keys.anew.busy'),
    text: translate(locale, 'keys.anew.busy-text', amounts),
    action: { href: '/staff/keys', label: translate(locale, 'keys.anew.reload') },
  }
}

export function presentKeys(
  org: string,
  keys: readonly OrganisationKey[],
  formatDay: (day: string) => string,
  locale: Locale,
  { progress, mayCompromise }: { readonly progress: SigningProgress | null; readonly mayCompromise: boolean },
): ListPage {
  const title = translate(locale, 'keys.title')
  return {
    title,
    lead: translate(locale, 'keys.lead'),
    actions: [{ href: `/orgs/${org}/did.json`, label: translate(locale, 'keys.public') }],
    notices: progress === null ? [] : [progressNotice(progress, locale)],
    ...(mayCompromise && {
      apart: {
        heading: translate(locale, 'keys.stolen.heading'),
        text: translate(locale, 'keys.stolen.text'),
        link: { href: '/staff/keys/compromise', label: translate(locale, 'keys.stolen.link') },
      },
    }),
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
