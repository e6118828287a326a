import type { Locale } from '@stapel/shared'
import type { FormSpec, OptionSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

/** Asks whom a board exempts from what, and why. */
export function exemptionForm(
  { parts, formKey }: { readonly parts: readonly OptionSpec[]; readonly formKey: string },
  locale: Locale,
): FormSpec {
  return {
    action: '/staff/exemptions/new',
    submit: translate(locale, 'exemption.submit'),
    hidden: { formKey },
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/applications' },
    groups: [
      {
        fields: [
          {
            name: 'part',
            kind: 'select',
            label: translate(locale, 'exemption.part'),
            hint: translate(locale, 'exemption.part-hint'),
            options: parts,
          },
          {
            name: 'name',
            label: translate(locale, 'exemption.name'),
            hint: translate(locale, 'exemption.name-hint'),
            maxlength: 200,
          },
          {
            name: 'email',
            type: 'email',
            label: translate(locale, 'application.file.email'),
            hint: translate(locale, 'exemption.email-hint'),
            maxlength: 254,
          },
          {
            name: 'reason',
            kind: 'textarea',
            label: translate(locale, 'exemption.reason'),
            hint: translate(locale, 'exemption.reason-hint'),
            rows: 4,
            maxlength: 1000,
          },
          {
            name: 'hours',
            type: 'number',
            min: '1',
            step: '0.5',
            narrow: true,
            optional: true,
            label: translate(locale, 'exemption.hours'),
            hint: translate(locale, 'exemption.hours-hint'),
          },
          {
            name: 'validUntil',
            type: 'date',
            narrow: true,
            optional: true,
            label: translate(locale, 'exemption.until'),
          },
        ],
      },
    ],
  }
}
