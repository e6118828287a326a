import type { Locale } from '@stapel/shared'
import type { MandateDays } from '../../domain/mandates/mandate.ts'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

export interface MandateFormInput {
  /** The page of the achievement. */
  readonly base: string
  readonly organisations: readonly { readonly slug: string; readonly name: string }[]
  /** Whose days are changed. */
  readonly chosen?: string
  readonly days: MandateDays
}

export function mandateForm({ base, organisations, chosen, days }: MandateFormInput, locale: Locale): FormSpec {
  return {
    action: `${base}/awarders/new`,
    submit: translate(locale, 'mandate.form.save'),
    cancel: { label: translate(locale, 'form.cancel'), href: base },
    groups: [
      {
        fields: [
          {
            name: 'organisation',
            kind: 'select',
            label: translate(locale, 'mandate.form.organisation'),
            value: chosen ?? '',
            options: [
              { value: '', label: translate(locale, 'mandate.form.choose') },
              ...organisations.map(({ slug, name }) => ({ value: slug, label: name })),
            ],
          },
          {
            name: 'from',
            type: 'date',
            label: translate(locale, 'mandate.form.from'),
            value: days.from,
            narrow: true,
          },
          {
            name: 'until',
            type: 'date',
            label: translate(locale, 'mandate.form.until'),
            hint: translate(locale, 'mandate.form.until-hint'),
            value: days.until ?? '',
            optional: true,
            narrow: true,
          },
        ],
      },
    ],
  }
}
