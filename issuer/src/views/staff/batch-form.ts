import type { Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

export const exampleCsv = `naam;email;taal;datum;route;toelichting
Jeroen (voorbeeld);jeroen@lerende.example;nl;2026-05-12;workplace;
Fatima (voorbeeld);;nl;2026-05-12;prior-learning;Beoordeeld op haar werk
`

export function batchForm(
  published: readonly PublishedAchievement[],
  chosen: string | undefined,
  locale: Locale,
): FormSpec {
  return {
    action: '/staff/batches/new',
    submit: translate(locale, 'batch.upload'),
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/batches' },
    groups: [
      {
        fields: [
          {
            name: 'achievement',
            kind: 'select',
            label: translate(locale, 'batch.achievement'),
            value: chosen ?? '',
            options: [
              { value: '', label: translate(locale, 'form.choose') },
              ...published.map(({ code, number, published: one }) => ({
                value: `${code}.${number}`,
                label: `${one.name} (${translate(locale, 'achievement.version', { number })})`,
              })),
            ],
          },
          {
            name: 'file',
            kind: 'file',
            label: translate(locale, 'batch.csv'),
            hint: translate(locale, 'batch.csv-hint'),
            accept: '.csv,text/csv,text/plain',
          },
          { name: 'notify', kind: 'checkbox', label: translate(locale, 'batch.notify'), value: 'yes' },
          {
            name: 'txCode',
            kind: 'checkbox',
            label: translate(locale, 'award.tx-code'),
            hint: translate(locale, 'award.tx-code-hint'),
          },
        ],
      },
    ],
  }
}

export function batchSteps(current: 'upload' | 'check' | 'award', locale: Locale) {
  const steps = ['upload', 'check', 'award'] as const
  const at = steps.indexOf(current)
  return steps.map((step, index) => ({
    label: translate(locale, `batch.step.${step}`),
    done: index < at,
    current: index === at,
  }))
}
