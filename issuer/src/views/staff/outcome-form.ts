import type { LearningOutcome, Locale } from '@stapel/shared'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { levelFields } from './level-fields.ts'

export const outcomeKinds = ['kennis', 'vaardigheid', 'verantwoordelijkheid'] as const
export const relations = ['exactMatch', 'closeMatch', 'broadMatch'] as const

/** The form of a new outcome, or of a new version of one. */
export function outcomeForm(outcome: LearningOutcome | undefined, code: string | undefined, locale: Locale): FormSpec {
  const alignment = outcome?.alignments[0]
  return {
    action: code === undefined ? '/staff/outcomes/new' : `/staff/outcomes/${code}/edit`,
    submit: translate(locale, 'form.save'),
    cancel: {
      label: translate(locale, 'form.cancel'),
      href: code === undefined ? '/staff/outcomes' : `/staff/outcomes/${code}`,
    },
    groups: [
      {
        legend: translate(locale, 'outcome.form.group-words'),
        fields: [
          {
            name: 'plain',
            label: translate(locale, 'outcome.form.plain'),
            hint: translate(locale, 'outcome.form.plain-hint'),
            value: outcome?.plain.nl ?? '',
            maxlength: 200,
          },
          {
            name: 'text',
            kind: 'textarea',
            label: translate(locale, 'outcome.form.text'),
            hint: translate(locale, 'outcome.form.text-hint'),
            value: outcome?.text.nl ?? '',
            rows: 3,
          },
          {
            name: 'kind',
            kind: 'radios',
            label: translate(locale, 'outcome.kind'),
            value: outcome?.kind ?? 'vaardigheid',
            options: outcomeKinds.map((value) => ({ value, label: translate(locale, `outcome.kind.${value}`) })),
          },
          ...(code === undefined
            ? [
                {
                  name: 'code',
                  label: translate(locale, 'content.code'),
                  hint: translate(locale, 'content.code-hint'),
                  maxlength: 63,
                },
              ]
            : []),
          {
            name: 'plainEn',
            label: translate(locale, 'outcome.form.plain-en'),
            value: outcome?.plain.en ?? '',
            optional: true,
            maxlength: 200,
          },
          {
            name: 'textEn',
            kind: 'textarea',
            label: translate(locale, 'outcome.form.text-en'),
            value: outcome?.text.en ?? '',
            optional: true,
            rows: 3,
          },
        ],
      },
      { legend: translate(locale, 'outcome.form.group-level'), fields: levelFields(outcome?.level, locale) },
      {
        legend: translate(locale, 'outcome.form.group-relations'),
        hint: translate(locale, 'outcome.form.group-relations-hint'),
        fields: [
          {
            name: 'relation',
            kind: 'select',
            label: translate(locale, 'outcome.form.relation'),
            value: alignment?.type ?? '',
            optional: true,
            options: [
              { value: '', label: translate(locale, 'outcome.form.relation.none') },
              ...relations.map((value) => ({ value, label: translate(locale, `outcome.form.relation.${value}`) })),
            ],
          },
          {
            name: 'target',
            label: translate(locale, 'outcome.form.target'),
            type: 'url',
            value: alignment?.target ?? '',
            optional: true,
          },
          {
            name: 'targetName',
            label: translate(locale, 'outcome.form.target-name'),
            value: alignment?.name ?? '',
            optional: true,
            maxlength: 200,
          },
        ],
      },
    ],
  }
}
