import {
  achievementTypes,
  assessmentTypes,
  participationTypes,
  supervisionTypes,
  wordFor,
  type Locale,
  type LearningOutcome,
} from '@stapel/shared'
import type { AchievementContent } from '../../domain/achievements/achievement-version.ts'
import type { FieldSpec, FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { levelFields } from './level-fields.ts'

export const loadUnits = ['hours', 'SBU', 'EC'] as const

export interface AchievementFormInput {
  /** Absent: a new one. */
  readonly key?: string
  readonly content?: AchievementContent
  readonly outcomes: readonly LearningOutcome[]
  readonly qualifications: readonly { readonly id: string; readonly name: string }[]
  /** What the organisation says of its quality, to begin with. */
  readonly quality: { readonly name: string; readonly url?: string }
}

const tick = (name: string, label: string, ticked: boolean, hint?: string): FieldSpec => ({
  name,
  kind: 'checkbox',
  label,
  value: ticked ? 'yes' : '',
  ...(hint === undefined ? {} : { hint }),
})

function whatFields({ key, content }: AchievementFormInput, locale: Locale): readonly FieldSpec[] {
  return [
    {
      name: 'name',
      label: translate(locale, 'achievement.form.name'),
      hint: translate(locale, 'achievement.form.name-hint'),
      value: content?.name ?? '',
      maxlength: 200,
    },
    ...(key === undefined
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
      name: 'type',
      kind: 'select',
      label: translate(locale, 'achievement.form.type'),
      value: content?.type ?? 'MicroCredential',
      options: achievementTypes.map((value) => ({ value, label: wordFor('type', value, locale) })),
    },
    {
      name: 'description',
      kind: 'textarea',
      label: translate(locale, 'achievement.form.description'),
      hint: translate(locale, 'achievement.form.description-hint'),
      value: content?.description ?? '',
      rows: 3,
    },
    {
      name: 'inLanguage',
      kind: 'radios',
      label: translate(locale, 'achievement.form.language'),
      value: content?.inLanguage ?? 'nl',
      options: (['nl', 'en'] as const).map((value) => ({ value, label: translate(locale, `award.language.${value}`) })),
    },
  ]
}

function outcomeFields({ content, outcomes }: AchievementFormInput, locale: Locale): readonly FieldSpec[] {
  return [
    {
      name: 'outcomes',
      kind: 'checkboxes',
      label: translate(locale, 'achievement.form.outcomes'),
      hint: translate(locale, 'achievement.form.outcomes-hint'),
      value: content?.outcomes.map(({ id }) => id) ?? [],
      options: outcomes.map(({ id, plain, text }) => ({
        value: id,
        label: plain[locale] ?? plain.nl,
        hint: text[locale] ?? text.nl,
      })),
    },
  ]
}

function levelAndLoadFields({ content }: AchievementFormInput, locale: Locale): readonly FieldSpec[] {
  return [
    ...levelFields(content?.level, locale),
    {
      name: 'loadValue',
      label: translate(locale, 'achievement.form.load'),
      hint: translate(locale, 'achievement.form.load-hint'),
      type: 'number',
      min: '0.5',
      step: '0.5',
      value: content === undefined ? '' : String(content.load.value),
    },
    {
      name: 'loadUnit',
      kind: 'radios',
      label: translate(locale, 'achievement.form.load-unit'),
      value: content?.load.unit ?? 'hours',
      options: loadUnits.map((value) => ({ value, label: translate(locale, `achievement.form.load-unit.${value}`) })),
    },
  ]
}

function assessmentFields({ content }: AchievementFormInput, locale: Locale): readonly FieldSpec[] {
  return [
    {
      name: 'criteria',
      kind: 'textarea',
      label: translate(locale, 'achievement.form.criteria'),
      hint: translate(locale, 'achievement.form.criteria-hint'),
      value: content?.criteria ?? '',
      rows: 4,
    },
    {
      name: 'assessment',
      kind: 'checkboxes',
      columns: true,
      label: translate(locale, 'achievement.form.assessment'),
      value: content?.assessment ?? [],
      options: assessmentTypes.map((value) => ({ value, label: wordFor('assessment', value, locale) })),
    },
    {
      name: 'supervision',
      kind: 'select',
      label: translate(locale, 'achievement.form.supervision'),
      optional: true,
      value: content?.supervision ?? '',
      options: [
        { value: '', label: translate(locale, 'achievement.form.supervision.none') },
        ...supervisionTypes.map((value) => ({ value, label: wordFor('supervision', value, locale) })),
      ],
    },
    {
      name: 'participation',
      kind: 'checkboxes',
      columns: true,
      label: translate(locale, 'achievement.form.participation'),
      value: content?.participation ?? [],
      options: participationTypes.map((value) => ({ value, label: wordFor('participation', value, locale) })),
    },
    tick('priorLearning', translate(locale, 'achievement.form.prior-learning'), content?.priorLearningPossible ?? true),
    {
      name: 'grades',
      label: translate(locale, 'achievement.form.grades'),
      hint: translate(locale, 'achievement.form.grades-hint'),
      optional: true,
      value: content?.grades?.join(', ') ?? '',
    },
  ]
}

function valueFields({ content, quality, qualifications }: AchievementFormInput, locale: Locale): readonly FieldSpec[] {
  const assured = content?.qualityAssurance ?? quality
  const stacksInto: FieldSpec = {
    name: 'stacksInto',
    kind: 'checkboxes',
    label: translate(locale, 'achievement.form.stacks-into'),
    optional: true,
    value: content?.stackability.into.map(({ id }) => id) ?? [],
    options: qualifications.map(({ id, name }) => ({ value: id, label: name })),
  }
  return [
    {
      name: 'qualityName',
      label: translate(locale, 'achievement.form.quality-name'),
      value: assured.name,
      maxlength: 200,
    },
    {
      name: 'qualityUrl',
      label: translate(locale, 'achievement.form.quality-url'),
      type: 'url',
      value: assured.url ?? '',
      optional: true,
    },
    {
      name: 'labour',
      kind: 'textarea',
      label: translate(locale, 'achievement.form.labour'),
      hint: translate(locale, 'achievement.form.labour-hint'),
      value: content?.labourMarketValue ?? '',
      optional: true,
      rows: 2,
    },
    {
      name: 'entry',
      label: translate(locale, 'achievement.form.entry'),
      value: content?.entryRequirement ?? '',
      optional: true,
      maxlength: 500,
    },
    tick('standAlone', translate(locale, 'achievement.form.stand-alone'), content?.stackability.standAlone ?? true),
    ...(qualifications.length === 0 ? [] : [stacksInto]),
    {
      name: 'further',
      label: translate(locale, 'achievement.form.further'),
      value: content?.furtherInformation ?? '',
      optional: true,
      maxlength: 500,
    },
    {
      name: 'tags',
      label: translate(locale, 'achievement.form.tags'),
      hint: translate(locale, 'achievement.form.tags-hint'),
      value: content?.tags?.join(', ') ?? '',
      optional: true,
    },
  ]
}

function lifeFields({ content }: AchievementFormInput, locale: Locale): readonly FieldSpec[] {
  return [
    {
      name: 'validityMonths',
      label: translate(locale, 'achievement.form.validity'),
      hint: translate(locale, 'achievement.form.validity-hint'),
      type: 'number',
      min: '1',
      max: '600',
      step: '1',
      optional: true,
      value: content?.validityMonths === undefined ? '' : String(content.validityMonths),
    },
    tick('suspendable', translate(locale, 'achievement.form.suspendable'), content?.suspendable ?? false),
    tick(
      'nameInClear',
      translate(locale, 'achievement.form.name-in-clear'),
      content?.nameInClear ?? true,
      translate(locale, 'achievement.form.name-in-clear-hint'),
    ),
  ]
}

/** Everything that an achievement says: all European elements, in groups that follow how a designer thinks. */
export function achievementForm(input: AchievementFormInput, locale: Locale): FormSpec {
  const { key } = input
  return {
    action: key === undefined ? '/staff/achievements/new' : `/staff/achievements/${key}/edit`,
    submit: translate(locale, 'achievement.form.save'),
    cancel: {
      label: translate(locale, 'form.cancel'),
      href: key === undefined ? '/staff/achievements' : `/staff/achievements/${key}`,
    },
    groups: [
      { legend: translate(locale, 'achievement.form.what'), fields: whatFields(input, locale) },
      { legend: translate(locale, 'achievement.form.outcomes-group'), fields: outcomeFields(input, locale) },
      { legend: translate(locale, 'achievement.form.level-group'), fields: levelAndLoadFields(input, locale) },
      { legend: translate(locale, 'achievement.form.assessment-group'), fields: assessmentFields(input, locale) },
      { legend: translate(locale, 'achievement.form.quality-group'), fields: valueFields(input, locale) },
      { legend: translate(locale, 'achievement.form.life-group'), fields: lifeFields(input, locale) },
    ],
  }
}
