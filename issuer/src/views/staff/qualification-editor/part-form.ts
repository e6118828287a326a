import {
  frameworkIds,
  isLeaf,
  translateVocabulary,
  wordFor,
  type AchievementRule,
  type AllRule,
  type AnyRule,
  type CreditsRule,
  type IntegrativeRule,
  type Locale,
  type OutcomeRule,
  type Rule,
} from '@stapel/shared'
import type { FieldSpec, FormSpec } from '../../forms/create-form.ts'
import { translate, type WordKey } from '../../words/index.ts'
import { levelBases, levelValues } from '../level-fields.ts'
import { issuerOptions, type KnownIssuer } from './facts-form.ts'

export interface PartFormInput {
  readonly base: string
  readonly anchorHref: string
  readonly revision: number
  readonly node: Rule
  readonly isInCredits: boolean
  readonly organisations: readonly KnownIssuer[]
  /** The newest version of the achievement, where it is a number. */
  readonly newestVersion?: number
  readonly rubrics: readonly { readonly id: string; readonly name: string }[]
}

export const blockOps = ['all', 'any', 'credits'] as const
export const loadUnits = ['hours', 'SBU', 'EC'] as const

/** What one node of the rule asks. */
export function partForm(input: PartFormInput, locale: Locale): FormSpec {
  const { base, anchorHref, revision, node } = input
  return {
    action: `${base}/part?node=${encodeURIComponent(node.id)}`,
    submit: translate(locale, 'design.part-save'),
    cancel: { label: translate(locale, 'form.cancel'), href: anchorHref },
    hidden: { revision: String(revision), node: node.id },
    groups: [
      { fields: isLeaf(node) ? leafFields(node, input, locale) : blockFields(node, locale) },
      {
        legend: translate(locale, 'design.own-words'),
        hint: translate(locale, 'design.own-words-hint'),
        fields: [
          {
            name: 'title',
            label: translate(locale, 'design.part-title'),
            value: node.title ?? '',
            optional: true,
            maxlength: 200,
          },
          {
            name: 'note',
            kind: 'textarea',
            rows: 2,
            label: translate(locale, 'design.part-note'),
            value: node.note ?? '',
            optional: true,
          },
        ],
      },
    ],
  }
}

/** What a group asks; of a new one nothing is chosen yet but the usual. */
export function blockFields(node: AllRule | AnyRule | CreditsRule | null, locale: Locale): FieldSpec[] {
  return [
    {
      name: 'op',
      kind: 'radios',
      label: translate(locale, 'design.block-op'),
      value: node?.op ?? 'any',
      options: blockOps.map((value) => ({
        value,
        label: translate(locale, `design.block-${value}`),
        hint: translate(locale, `design.block-${value}-hint`),
      })),
    },
    {
      name: 'min',
      type: 'number',
      min: '1',
      step: 'any',
      narrow: true,
      label: translate(locale, 'design.block-min'),
      hint: translate(locale, 'design.block-min-hint'),
      value: node === null ? '1' : node.op === 'all' ? '' : String(node.min),
      optional: true,
    },
    {
      name: 'unit',
      kind: 'select',
      label: translate(locale, 'design.block-unit'),
      hint: translate(locale, 'design.block-unit-hint'),
      value: node?.op === 'credits' ? node.unit : 'hours',
      options: loadUnits.map((value) => ({ value, label: translate(locale, `design.unit.${value}`) })),
    },
  ]
}

function leafFields(
  node: OutcomeRule | AchievementRule | IntegrativeRule,
  input: PartFormInput,
  locale: Locale,
): FieldSpec[] {
  return [
    ...(node.op === 'outcome' ? outcomeFields(node, input, locale) : kindField(node, input, locale)),
    ...(node.op === 'achievement' ? [versionField(node, input, locale)] : []),
    ...(node.op === 'integrative'
      ? []
      : [
          {
            name: 'maxAgeMonths',
            type: 'number' as const,
            min: '1',
            narrow: true,
            label: translate(locale, 'design.part-age'),
            hint: translate(locale, 'design.part-age-hint'),
            value: node.maxAgeMonths === undefined ? '' : String(node.maxAgeMonths),
            optional: true,
          },
        ]),
    organisationsField('issuers', 'design.part-issuers', node.issuers?.issuers ?? [], input, locale),
    organisationsField('boards', 'design.part-boards', node.issuers?.boards ?? [], input, locale),
    {
      name: 'everywhere',
      kind: 'checkbox',
      label: translate(locale, 'design.part-everywhere'),
      hint: translate(locale, 'design.part-everywhere-hint'),
      optional: true,
    },
  ]
}

function kindField(
  node: AchievementRule | IntegrativeRule,
  { isInCredits }: PartFormInput,
  locale: Locale,
): FieldSpec[] {
  if (isInCredits) return []
  return [
    {
      name: 'op',
      kind: 'radios',
      label: translate(locale, 'design.part-op'),
      value: node.op,
      options: (['achievement', 'integrative'] as const).map((value) => ({
        value,
        label: translate(locale, `design.part-op-${value}`),
        hint: translate(locale, `design.part-op-${value}-hint`),
      })),
    },
  ]
}

function versionField(node: AchievementRule, { newestVersion = 1 }: PartFormInput, locale: Locale): FieldSpec {
  const numbers = Array.from({ length: newestVersion }, (_, index) => index + 1)
  const ranges = [
    ...numbers
      .slice(1)
      .map((number) => ({ value: `>=${number}`, label: translate(locale, 'design.version-from', { number }) })),
    ...numbers.map((number) => ({
      value: String(number),
      label: translate(locale, 'design.version-only', { number }),
    })),
  ]
  const isOther = node.versions !== undefined && !ranges.some(({ value }) => value === node.versions)
  return {
    name: 'versions',
    kind: 'select',
    label: translate(locale, 'design.part-versions'),
    value: node.versions ?? '',
    options: [
      { value: '', label: translate(locale, 'design.version-any') },
      ...ranges,
      ...(isOther ? [{ value: node.versions ?? '', label: node.versions ?? '' }] : []),
    ],
  }
}

function outcomeFields(node: OutcomeRule, { rubrics }: PartFormInput, locale: Locale): FieldSpec[] {
  const { minLevel } = node
  return [
    {
      name: 'minLevel',
      kind: 'select',
      label: translate(locale, 'design.part-level'),
      value: minLevel === undefined ? '' : `${minLevel.framework}/${minLevel.code}`,
      options: [
        { value: '', label: translate(locale, 'design.level-any') },
        ...levelValues.map((value) => ({ value, label: levelName(value, locale) })),
      ],
    },
    {
      name: 'acceptLevelBasis',
      kind: 'checkboxes',
      label: translate(locale, 'design.part-basis'),
      hint: translate(locale, 'design.part-basis-hint'),
      optional: true,
      value: node.acceptLevelBasis ?? [],
      options: levelBases.map((value) => ({ value, label: wordFor('basis', value, locale) })),
    },
    ...(rubrics.length === 0
      ? []
      : [
          {
            name: 'minRubric',
            kind: 'select' as const,
            label: translate(locale, 'design.part-rubric'),
            value: node.minRubric ?? '',
            options: [
              { value: '', label: translate(locale, 'design.rubric-any') },
              ...rubrics.map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
        ]),
  ]
}

function levelName(value: string, locale: Locale): string {
  const framework = frameworkIds.find((id) => value.startsWith(`${id}/`)) ?? ''
  const code = value.slice(framework.length + 1)
  return `${framework} ${code === 'Entry' ? translateVocabulary(locale, 'level.entry') : code}`
}

function organisationsField(
  name: 'issuers' | 'boards',
  label: WordKey & ('design.part-issuers' | 'design.part-boards'),
  chosen: readonly string[],
  { organisations }: PartFormInput,
  locale: Locale,
): FieldSpec {
  return {
    name,
    kind: 'checkboxes',
    label: translate(locale, label),
    hint: translate(locale, `${label}-hint`),
    optional: true,
    value: chosen,
    options: issuerOptions(organisations, chosen),
  }
}
