import { formatLoad, type CatalogueEntry, type ExamplePerson, type Locale } from '@stapel/shared'
import { heldStates, type ExampleLearner } from '../../../domain/qualifications/designing/example-learner.ts'
import { createForm } from '../../forms/create-form.ts'
import { translate } from '../../words/index.ts'
import type { DesignLearnerFormPage } from './design-models.ts'

interface LearnerFormInput {
  readonly crumbs: DesignLearnerFormPage['crumbs']
  readonly base: string
  /** Absent: a new one. */
  readonly learner?: ExampleLearner
  /** What somebody can have, in the order in which it is shown. */
  readonly entries: readonly CatalogueEntry[]
  /** The worked people of the example data, where their achievements exist here. */
  readonly people: readonly Pick<ExamplePerson, 'key' | 'name' | 'story'>[]
  readonly today: string
  readonly needsName?: boolean
}

/** Which badges somebody invented has, since when, and how it is with them. */
export function presentLearnerForm(
  { crumbs, base, learner, entries, people, today, needsName = false }: LearnerFormInput,
  locale: Locale,
): DesignLearnerFormPage {
  const here =
    learner === undefined || learner.id === '' ? `${base}/learners/new` : `${base}/learners/${learner.id}/change`
  const form = createForm(
    {
      action: here,
      submit: '',
      groups: [
        {
          fields: [
            {
              name: 'name',
              label: translate(locale, 'design.learner-name'),
              hint: translate(locale, 'design.learner-name-hint'),
              value: learner?.name ?? '',
              maxlength: 100,
            },
          ],
        },
      ],
    },
    needsName
      ? { values: { name: '' }, errors: [{ field: 'name', message: translate(locale, 'design.learner-name-needed') }] }
      : undefined,
  )
  const name = form.groups[0]?.fields[0]
  if (name === undefined) throw new TypeError('The form has a field for the name')
  return {
    title: learner === undefined ? translate(locale, 'design.learner-new') : translate(locale, 'design.learner-edit'),
    crumbs,
    action: here,
    backHref: base,
    name,
    errors: form.errors,
    rows: entries.map((entry, index) => presentRow(entry, index, learner, today, locale)),
    ...(entries.length === 0 && {
      empty: {
        title: translate(locale, 'design.learner-nothing'),
        text: translate(locale, 'design.learner-nothing-text'),
      },
    }),
    examples: people.map((person) => ({
      action: `${base}/learners/example`,
      label: translate(locale, 'design.learner-take'),
      about: person.name,
      story: `${person.name}: ${person.story}`,
      hidden: [{ name: 'person', value: person.key }],
    })),
  }
}

function presentRow(
  entry: CatalogueEntry,
  index: number,
  learner: ExampleLearner | undefined,
  today: string,
  locale: Locale,
): DesignLearnerFormPage['rows'][number] {
  const held = learner?.held.find(({ achievement }) => achievement === entry.series)
  return {
    id: `held-${index}`,
    series: entry.series,
    label: entry.name,
    note: formatLoad(entry.load, locale),
    held: held !== undefined,
    awardedOn: held?.awardedOn ?? today,
    states: heldStates.map((value) => ({
      value,
      label: translate(locale, `design.held.${value}`),
      selected: value === (held?.state ?? 'valid'),
    })),
  }
}
