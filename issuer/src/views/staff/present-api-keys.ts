import type { Locale } from '@stapel/shared'
import { permissions } from '../../domain/access/actor.ts'
import type { ApiKey } from '../../domain/api-keys/api-key.ts'
import type { FormSpec } from '../forms/create-form.ts'
import type { ListPage } from '../page-models.ts'
import { createTable } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export function apiKeyForm(locale: Locale): FormSpec {
  return {
    action: '/staff/api-keys/new',
    submit: translate(locale, 'api-keys.new.submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/api-keys' },
    groups: [
      {
        fields: [
          {
            name: 'name',
            label: translate(locale, 'api-keys.name'),
            hint: translate(locale, 'api-keys.name-hint'),
            maxlength: 200,
          },
          {
            name: 'scopes',
            kind: 'checkboxes',
            label: translate(locale, 'api-keys.scopes'),
            options: permissions.map((value) => ({ value, label: translate(locale, `permission.${value}`) })),
          },
        ],
      },
    ],
  }
}

/** `_id` is `{organisation}/{id}`; addresses have the second half. */
const idOf = ({ _id }: ApiKey): string => _id.slice(_id.indexOf('/') + 1)

export function presentApiKeys(keys: readonly ApiKey[], formatDay: (day: string) => string, locale: Locale): ListPage {
  const action = { href: '/staff/api-keys/new', label: translate(locale, 'api-keys.new') }
  const title = translate(locale, 'api-keys.title')
  return {
    title,
    lead: translate(locale, 'api-keys.lead'),
    actions: [action],
    tables: [
      createTable({
        caption: title,
        columns: [
          { label: translate(locale, 'api-keys.name') },
          { label: translate(locale, 'api-keys.scopes') },
          { label: translate(locale, 'api-keys.since') },
          { label: translate(locale, 'api-keys.state') },
          { label: translate(locale, 'api-keys.withdraw') },
        ],
        rows: keys.map((key) => [
          { heading: true, text: key.name, small: idOf(key) },
          { text: key.scopes.map((scope) => translate(locale, `permission.${scope}`)).join(', ') },
          { text: formatDay(key.createdAt) },
          key.withdrawnAt === undefined
            ? { text: translate(locale, 'api-keys.works'), chip: 'ok' }
            : { text: translate(locale, 'api-keys.withdrawn'), chip: 'plain' },
          key.withdrawnAt === undefined
            ? { text: translate(locale, 'api-keys.withdraw.submit'), href: `/staff/api-keys/${idOf(key)}/withdrawal` }
            : {},
        ]),
        empty: { title: translate(locale, 'api-keys.empty'), text: translate(locale, 'api-keys.empty-text'), action },
      }),
    ],
  }
}
