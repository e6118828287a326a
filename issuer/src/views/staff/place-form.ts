import type { Locale } from '@stapel/shared'
import type { FormSpec, OptionSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

export interface PlaceFormInput {
  readonly code: string
  /** Where it is now. */
  readonly framework: string | undefined
  readonly choices: readonly OptionSpec[]
}

/** Asks in which framework an outcome belongs; the empty choice is: in none. */
export function placeForm({ code, framework, choices }: PlaceFormInput, locale: Locale): FormSpec {
  const here = `/staff/outcomes/${code}`
  return {
    action: `${here}/framework`,
    submit: translate(locale, 'form.save'),
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'framework',
            kind: 'radios',
            label: translate(locale, 'outcome.framework'),
            value: framework ?? '',
            options: [...choices, { value: '', label: translate(locale, 'outcome.no-framework') }],
          },
        ],
      },
    ],
  }
}
