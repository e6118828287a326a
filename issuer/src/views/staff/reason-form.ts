import type { Locale } from '@stapel/shared'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

/** Asks why an award changes its state, and says on the button what will happen. */
export function reasonForm(here: string, act: 'suspend' | 'resume' | 'revoke', locale: Locale): FormSpec {
  return {
    action: `${here}/${act}`,
    submit: translate(locale, `award.${act}.submit`),
    danger: act === 'revoke',
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'reason',
            kind: 'textarea',
            label: translate(locale, 'award.reason'),
            hint: translate(locale, 'award.reason-hint'),
            rows: 3,
            maxlength: 1000,
          },
        ],
      },
    ],
  }
}
