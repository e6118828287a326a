import { formatLoad, type CatalogueEntry, type Locale } from '@stapel/shared'
import { describeLevel } from '../../card/describe-level.ts'
import type { FieldSpec, FormSpec, OptionSpec } from '../../forms/create-form.ts'
import { translate } from '../../words/index.ts'
import { blockFields } from './part-form.ts'

export const addable = ['achievement', 'outcome', 'block', 'integrative'] as const
export type Addable = (typeof addable)[number]

/** Something in the catalogue that can be chosen. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint: string
}

export function choiceOfAchievement(
  entry: CatalogueEntry,
  organisation: string,
  isOpen: boolean,
  locale: Locale,
): Choice {
  const [level] = entry.levels
  const hint = [
    organisation,
    formatLoad(entry.load, locale),
    ...(level === undefined ? [] : [describeLevel(level, locale).label]),
    ...(isOpen ? [] : [translate(locale, 'achievement.state.closed')]),
  ].join(' · ')
  return { value: entry.series, label: entry.name, hint }
}

interface AddFormInput {
  readonly action: string
  readonly cancelHref: string
  readonly revision: number
  readonly what: Addable
  readonly choices: readonly Choice[]
}

/** Something new in the rule. Of achievements and outcomes several at once. */
export function addForm({ action, cancelHref, revision, what, choices }: AddFormInput, locale: Locale): FormSpec {
  return {
    action,
    submit: translate(locale, 'design.add-submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: cancelHref },
    hidden: { revision: String(revision) },
    groups: [{ fields: what === 'block' ? blockFields(null, locale) : choiceFields(what, choices, locale) }],
  }
}

function choiceFields(what: Exclude<Addable, 'block'>, choices: readonly OptionSpec[], locale: Locale): FieldSpec[] {
  return [
    ...(choices.length === 0
      ? []
      : [
          {
            name: 'chosen',
            kind: what === 'integrative' ? ('radios' as const) : ('checkboxes' as const),
            label: translate(locale, `design.choose-${what}`),
            options: choices,
          },
        ]),
    ...(what === 'outcome' ? [] : [urlField(locale)]),
  ]
}

/** The published achievement of another installation. */
export function urlField(locale: Locale): FieldSpec {
  return {
    name: 'url',
    type: 'url',
    label: translate(locale, 'design.choose-url'),
    hint: translate(locale, 'design.choose-url-hint'),
    optional: true,
  }
}

/** Another achievement that may take a part's place. */
export function substituteForm(
  { action, cancelHref, revision, choices }: Omit<AddFormInput, 'what'>,
  locale: Locale,
): FormSpec {
  return {
    action,
    submit: translate(locale, 'design.substitute-submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: cancelHref },
    hidden: { revision: String(revision) },
    groups: [
      {
        fields: [
          ...(choices.length === 0
            ? []
            : [
                {
                  name: 'chosen',
                  kind: 'radios' as const,
                  label: translate(locale, 'design.substitute-which'),
                  options: choices,
                },
              ]),
          urlField(locale),
          {
            name: 'reason',
            label: translate(locale, 'design.substitute-reason'),
            hint: translate(locale, 'design.substitute-reason-hint'),
            maxlength: 500,
          },
          {
            name: 'until',
            type: 'date',
            label: translate(locale, 'design.substitute-until'),
            hint: translate(locale, 'design.substitute-until-hint'),
            optional: true,
          },
          {
            name: 'everywhere',
            kind: 'checkbox',
            label: translate(locale, 'design.substitute-everywhere'),
            value: 'yes',
            optional: true,
          },
        ],
      },
    ],
  }
}
