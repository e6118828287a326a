import type { Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import { nameOfAchievement } from '../../domain/achievements/name-achievement.ts'
import type { FormSpec } from '../forms/create-form.ts'
import { ownerLine } from './present-award-choice.ts'
import { translate } from '../words/index.ts'

export const exampleCsv = `naam;email;taal;datum;route;toelichting
Jeroen (voorbeeld);jeroen@lerende.example;nl;2026-05-12;workplace;
Fatima (voorbeeld);;nl;2026-05-12;prior-learning;Beoordeeld op haar werk
`

export function batchForm(
  {
    awardable,
    org,
    chosen,
  }: {
    /** One's own first, then what others let. */
    readonly awardable: readonly PublishedAchievement[]
    readonly org: string
    readonly chosen?: string | undefined
  },
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
              ...awardable.map((one) => ({ value: nameOfAchievement(one, org), label: labelOf(one, org, locale) })),
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

function labelOf(version: PublishedAchievement, org: string, locale: Locale): string {
  const { number, published } = version
  const label = `${published.name} (${translate(locale, 'achievement.version', { number })})`
  const owner = ownerLine(version, org, locale)
  return owner === undefined ? label : `${label}, ${owner}`
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
