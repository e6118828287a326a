import { formatDay, type Locale } from '@stapel/shared'
import type { OrganisationKey } from '../../domain/keys/organisation-keys.ts'
import { createForm, type FormSpec, type FormState } from '../forms/create-form.ts'
import type { FormPage } from '../page-models.ts'
import { translate } from '../words/index.ts'

type KeyToName = Pick<OrganisationKey, 'id' | 'algorithm' | 'createdAt'>

/** Asks which key, since when, and for a word that nobody types by accident. */
export function compromiseForm(keys: readonly KeyToName[], locale: Locale): FormSpec {
  return {
    action: '/staff/keys/compromise',
    submit: translate(locale, 'keys.stolen.submit'),
    danger: true,
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/keys' },
    groups: [
      {
        fields: [
          {
            name: 'key',
            kind: 'radios',
            label: translate(locale, 'keys.stolen.key'),
            options: keys.map(({ id, algorithm, createdAt }) => ({
              value: id,
              label: translate(locale, 'keys.stolen.key-label', { id, algorithm, day: formatDay(createdAt, locale) }),
            })),
          },
          {
            name: 'since',
            type: 'date',
            label: translate(locale, 'keys.stolen.since'),
            hint: translate(locale, 'keys.stolen.since-hint'),
            optional: true,
            narrow: true,
          },
          {
            name: 'confirm',
            label: translate(locale, 'keys.stolen.confirm', { word: translate(locale, 'keys.stolen.word') }),
            autocomplete: 'off',
            maxlength: 20,
            narrow: true,
          },
        ],
      },
    ],
  }
}

/** Says what will happen before it can be done. */
export function presentCompromise(
  keys: readonly KeyToName[],
  documents: number,
  locale: Locale,
  state?: FormState,
): FormPage {
  const amount = new Intl.NumberFormat(locale).format(documents)
  return {
    title: translate(locale, 'keys.stolen.title'),
    crumbs: [{ href: '/staff/keys', label: translate(locale, 'keys.title') }],
    points: [
      translate(locale, 'keys.stolen.what-1'),
      translate(locale, 'keys.stolen.what-2'),
      translate(locale, 'keys.stolen.what-3', { amount }),
      translate(locale, 'keys.stolen.what-4'),
    ],
    notices: [{ tone: 'bad', sign: '!', title: translate(locale, 'keys.stolen.notice') }],
    form: createForm(compromiseForm(keys, locale), state),
  }
}
