import type { Locale } from '@stapel/shared'
import type { FormSpec } from '../../forms/create-form.ts'
import { translate } from '../../words/index.ts'

/** Asks why nobody can begin this version any more; everybody reads the answer. */
export function withdrawForm(here: string, locale: Locale): FormSpec {
  return {
    action: `${here}/withdraw`,
    submit: translate(locale, 'design.withdraw-submit'),
    danger: true,
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'reason',
            kind: 'textarea',
            rows: 3,
            maxlength: 1000,
            label: translate(locale, 'award.reason'),
            hint: translate(locale, 'design.withdraw-hint'),
          },
        ],
      },
    ],
  }
}
