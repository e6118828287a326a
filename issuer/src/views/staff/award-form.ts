import { wordFor, type Achievement, type Locale } from '@stapel/shared'
import type { FieldSpec, FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

export const awardRoutes = ['course', 'workplace', 'prior-learning', 'mixed'] as const

const whoFields = (language: Locale, locale: Locale): readonly FieldSpec[] => [
  {
    name: 'name',
    label: translate(locale, 'award.name'),
    hint: translate(locale, 'award.name-hint'),
    autocomplete: 'off',
    maxlength: 200,
  },
  {
    name: 'email',
    label: translate(locale, 'award.email'),
    hint: translate(locale, 'award.email-hint'),
    type: 'email',
    autocomplete: 'off',
    optional: true,
    maxlength: 254,
  },
  {
    name: 'language',
    kind: 'radios',
    label: translate(locale, 'award.language'),
    value: language,
    options: (['nl', 'en'] as const).map((value) => ({ value, label: translate(locale, `award.language.${value}`) })),
  },
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function resultFields({ outcomes, grades }: Achievement, locale: Locale): readonly FieldSpec[] {
  const rubrics = outcomes.flatMap(({ plain, rubric = [], requiredRubric }, index): FieldSpec[] =>
    rubric.length === 0
      ? []
      : [
          {
            name: `rubric-${index}`,
            kind: 'select',
            label: capital(plain),
            value: requiredRubric ?? rubric.at(-1)?.id ?? '',
            options: rubric.map(({ id, name }) => ({ value: id, label: name })),
          },
        ],
  )
  if (grades === undefined || grades.length === 0) return rubrics
  const none = { value: '', label: translate(locale, 'form.choose') }
  const grade: FieldSpec = {
    name: 'grade',
    kind: 'select',
    label: translate(locale, 'award.grade'),
    optional: true,
    options: [none, ...grades.map((value) => ({ value, label: value }))],
  }
  return [...rubrics, grade]
}

const howFields = (locale: Locale, today: string): readonly FieldSpec[] => [
  {
    name: 'awardedDate',
    label: translate(locale, 'award.awarded-date'),
    hint: translate(locale, 'award.awarded-date-hint'),
    type: 'date',
    value: today,
    max: today,
  },
  {
    name: 'validUntil',
    label: translate(locale, 'award.valid-until'),
    hint: translate(locale, 'award.valid-until-hint'),
    type: 'date',
    optional: true,
  },
  {
    name: 'route',
    kind: 'select',
    label: translate(locale, 'award.route'),
    hint: translate(locale, 'award.route-hint'),
    optional: true,
    options: [
      { value: '', label: translate(locale, 'award.route.none') },
      ...awardRoutes.map((value) => ({ value, label: wordFor('route', value, locale) })),
    ],
  },
  {
    name: 'narrative',
    kind: 'textarea',
    label: translate(locale, 'award.narrative'),
    hint: translate(locale, 'award.narrative-hint'),
    optional: true,
    rows: 4,
  },
  { name: 'evidenceName', label: translate(locale, 'award.evidence-name'), optional: true, maxlength: 200 },
  {
    name: 'evidenceUrl',
    label: translate(locale, 'award.evidence-url'),
    hint: translate(locale, 'award.evidence-url-hint'),
    type: 'url',
    optional: true,
  },
]

/** The form to award to one person. `formKey` becomes the award's id, so that sending it twice awards once. */
export function awardForm(
  {
    achievement,
    key,
    formKey,
    today,
  }: { readonly achievement: Achievement; readonly key: string; readonly formKey: string; readonly today: string },
  locale: Locale,
): FormSpec {
  const results = resultFields(achievement, locale)
  return {
    action: `/staff/awards/new?achievement=${encodeURIComponent(key)}`,
    submit: translate(locale, 'award.submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/awards' },
    hidden: { formKey },
    groups: [
      { legend: translate(locale, 'award.group.who'), fields: whoFields(achievement.inLanguage, locale) },
      ...(results.length === 0 ? [] : [{ legend: translate(locale, 'award.group.results'), fields: results }]),
      {
        legend: translate(locale, 'award.group.how'),
        hint: translate(locale, 'award.group.how-hint'),
        fields: howFields(locale, today),
      },
      {
        legend: translate(locale, 'award.group.delivery'),
        fields: [
          { name: 'notify', kind: 'checkbox', label: translate(locale, 'award.notify'), value: 'yes' },
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
