import { requiredOutcomeColumns, type Locale } from '@stapel/shared'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

/** The columns that a file needs, and the ones that most files have. */
const exampleColumns = [...requiredOutcomeColumns, 'text_en', 'plain_en', 'exact_match'] as const

export const exampleOutcomeCsv = `${exampleColumns.join(';')}
frezen-instellen;vaardigheid;Stelt een freesmachine in volgens de werkvoorbereiding.;een freesmachine instellen;NLQF;3;indicative;;;
`

export function importForm(framework: string, locale: Locale): FormSpec {
  const here = `/staff/frameworks/${framework}`
  return {
    action: `${here}/import`,
    submit: translate(locale, 'import.submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'file',
            kind: 'file',
            label: translate(locale, 'import.file'),
            hint: translate(locale, 'import.file-hint'),
            accept: '.csv,.json,text/csv,application/json',
          },
          {
            name: 'absent',
            kind: 'checkbox',
            label: translate(locale, 'import.absent'),
            hint: translate(locale, 'import.absent-hint'),
          },
        ],
      },
    ],
  }
}

export function importSteps(current: 'choose' | 'check' | 'done', locale: Locale) {
  const steps = ['choose', 'check', 'done'] as const
  const at = steps.indexOf(current)
  return steps.map((step, index) => ({
    label: translate(locale, `import.step.${step}`),
    done: index < at,
    current: index === at,
  }))
}
