import type { Locale } from '@stapel/shared'
import type { QualificationContent } from '../../../domain/qualifications/qualification-content.ts'
import type { FieldSpec, FormSpec } from '../../forms/create-form.ts'
import { translate } from '../../words/index.ts'
import { levelFields } from '../level-fields.ts'

export interface KnownIssuer {
  readonly did: string
  readonly name: string
}

export interface FactsFormInput {
  readonly action: string
  readonly cancelHref: string
  /** Absent: a new qualification. */
  readonly content?: QualificationContent
  readonly revision?: number
  readonly organisations: readonly KnownIssuer[]
}

/** What a qualification is, apart from its rule. */
export function factsForm(
  { action, cancelHref, content, revision, organisations }: FactsFormInput,
  locale: Locale,
): FormSpec {
  const isNew = content === undefined
  const text = (key: Parameters<typeof translate.loosely>[1]) => translate.loosely(locale, key)
  return {
    action,
    submit: text(isNew ? 'design.facts-start' : 'design.facts-save'),
    cancel: { label: text('form.cancel'), href: cancelHref },
    ...(revision !== undefined && { hidden: { revision: String(revision) } }),
    groups: [
      {
        legend: text('design.facts-what'),
        fields: [
          { name: 'title', label: text('design.facts-title'), value: content?.title ?? '', maxlength: 200 },
          ...(isNew
            ? [{ name: 'code', label: text('content.code'), hint: text('content.code-hint'), maxlength: 63 }]
            : []),
          {
            name: 'description',
            kind: 'textarea',
            rows: 3,
            label: text('design.facts-description'),
            hint: text('design.facts-description-hint'),
            value: content?.description?.nl ?? '',
            optional: true,
          },
          { name: 'titleEn', label: text('design.facts-title-en'), value: content?.titleEn ?? '', optional: true },
          {
            name: 'descriptionEn',
            kind: 'textarea',
            rows: 3,
            label: text('design.facts-description-en'),
            value: content?.description?.en ?? '',
            optional: true,
          },
        ],
      },
      {
        legend: text('content.level'),
        fields: [
          ...levelFields(content?.level, locale),
          {
            name: 'levelUntil',
            type: 'date',
            label: text('design.facts-level-until'),
            hint: text('design.facts-level-until-hint'),
            value: content?.level.validUntil ?? '',
            optional: true,
          },
        ],
      },
      { legend: text('design.facts-size'), hint: text('design.facts-size-hint'), fields: sizeFields(content, text) },
      {
        legend: text('design.facts-issuers'),
        fields: [
          {
            name: 'acceptedIssuers',
            kind: 'checkboxes',
            label: text('design.facts-issuers-label'),
            hint: text('design.facts-issuers-hint'),
            optional: true,
            value: content?.acceptedIssuers ?? [],
            options: issuerOptions(organisations, content?.acceptedIssuers ?? []),
          },
        ],
      },
      ...(content?.transition === undefined
        ? []
        : [
            {
              legend: text('qualification.transition'),
              fields: [
                {
                  name: 'transitionUntil',
                  type: 'date' as const,
                  label: text('design.facts-transition'),
                  hint: text('design.facts-transition-hint'),
                  value: content.transition.untilDate,
                },
              ],
            },
          ]),
    ],
  }
}

function sizeFields(
  content: QualificationContent | undefined,
  text: (
    key:
      | 'design.facts-hours'
      | 'design.facts-hours-hint'
      | 'design.facts-argument'
      | 'design.facts-argument-hint'
      | 'design.facts-argument-en',
  ) => string,
): FieldSpec[] {
  return [
    {
      name: 'minWorkloadHours',
      type: 'number',
      min: '1',
      step: 'any',
      narrow: true,
      label: text('design.facts-hours'),
      hint: text('design.facts-hours-hint'),
      value: content?.minWorkloadHours === undefined ? '' : String(content.minWorkloadHours),
      optional: true,
    },
    {
      name: 'argument',
      kind: 'textarea',
      rows: 4,
      label: text('design.facts-argument'),
      hint: text('design.facts-argument-hint'),
      value: content?.labourMarketArgument?.nl ?? '',
      optional: true,
    },
    {
      name: 'argumentEn',
      kind: 'textarea',
      rows: 3,
      label: text('design.facts-argument-en'),
      value: content?.labourMarketArgument?.en ?? '',
      optional: true,
    },
  ]
}

/** The organisations of this installation, and whoever was chosen before. */
export function issuerOptions(organisations: readonly KnownIssuer[], chosen: readonly string[]) {
  const known = new Set(organisations.map(({ did }) => did))
  return [
    ...organisations.map(({ did, name }) => ({ value: did, label: name })),
    ...chosen.filter((did) => !known.has(did)).map((did) => ({ value: did, label: did })),
  ]
}
