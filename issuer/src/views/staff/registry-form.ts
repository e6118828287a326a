import { levelLabel, isFrameworkId, type Locale } from '@stapel/shared'
import type { RegistryEntry } from '../../domain/registries/registry.ts'
import type { FieldSpec, FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { levelValues } from './level-fields.ts'

export interface RegistryFormInput {
  /** Absent: a new one. */
  readonly entry?: RegistryEntry
  /** Other organisations of this installation. */
  readonly organisations: readonly { readonly did: string; readonly name: string }[]
  readonly today: string
  /** Published, and begun: whom, for what and from when are history. */
  readonly fixed: boolean
}

export const recognisedKinds = ['anything', 'achievements', 'qualifications'] as const
/** The option for an issuer that is no organisation of this installation. */
export const anotherIssuer = 'another'

export function registryForm(input: RegistryFormInput, locale: Locale): FormSpec {
  const { entry, fixed } = input
  const back = entry === undefined ? '/staff/registry' : `/staff/registry/entries/${entry.id}`
  return {
    action: entry === undefined ? '/staff/registry/new' : `${back}/change`,
    submit: translate(locale, 'registry.form.save'),
    cancel: { label: translate(locale, 'form.cancel'), href: back },
    groups: [
      {
        legend: translate(locale, 'registry.form.who'),
        fields: fixed ? [nameField(entry, locale)] : whoFields(input, locale),
      },
      ...(fixed ? [] : [{ legend: translate(locale, 'registry.form.what'), fields: whatFields(entry, locale) }]),
      { legend: translate(locale, 'registry.form.when'), fields: whenFields(input, locale) },
      { legend: translate(locale, 'registry.form.why'), fields: whyFields(entry, locale) },
    ],
  }
}

function nameField(entry: RegistryEntry | undefined, locale: Locale): FieldSpec {
  return {
    name: 'name',
    label: translate(locale, 'registry.issuer'),
    value: entry?.name ?? '',
    maxlength: 200,
  }
}

function whoFields({ entry, organisations }: RegistryFormInput, locale: Locale): readonly FieldSpec[] {
  const isKnown = organisations.some(({ did }) => did === entry?.issuer)
  return [
    {
      name: 'organisation',
      kind: 'select',
      label: translate(locale, 'registry.form.organisation'),
      hint: translate(locale, 'registry.form.organisation-hint'),
      value: isKnown ? (entry?.issuer ?? '') : entry || organisations.length === 0 ? anotherIssuer : '',
      options: [
        ...(organisations.length === 0 ? [] : [{ value: '', label: translate(locale, 'registry.form.choose') }]),
        ...organisations.map(({ did, name }) => ({ value: did, label: name })),
        { value: anotherIssuer, label: translate(locale, 'registry.form.other') },
      ],
    },
    {
      name: 'did',
      label: translate(locale, 'registry.form.did'),
      hint: translate(locale, 'registry.form.did-hint'),
      value: isKnown ? '' : (entry?.issuer ?? ''),
      optional: true,
      maxlength: 500,
    },
    {
      name: 'name',
      label: translate(locale, 'registry.form.name'),
      value: isKnown ? '' : (entry?.name ?? ''),
      optional: true,
      maxlength: 200,
    },
  ]
}

function whatFields(entry: RegistryEntry | undefined, locale: Locale): readonly FieldSpec[] {
  const { recognisedFor = { kind: 'anything' }, levelUpTo } = entry ?? {}
  return [
    {
      name: 'kind',
      kind: 'radios',
      label: translate(locale, 'registry.form.kind'),
      value: recognisedFor.kind,
      options: recognisedKinds.map((value) => ({ value, label: translate(locale, `registry.form.kind.${value}`) })),
    },
    {
      name: 'urls',
      kind: 'textarea',
      label: translate(locale, 'registry.form.urls'),
      hint: translate(locale, 'registry.form.urls-hint'),
      value: recognisedFor.kind === 'anything' ? '' : recognisedFor.urls.join('\n'),
      optional: true,
      rows: 4,
    },
    {
      name: 'level',
      kind: 'select',
      label: translate(locale, 'registry.form.level'),
      hint: translate(locale, 'registry.form.level-hint'),
      value: levelUpTo === undefined ? '' : `${levelUpTo.framework}/${levelUpTo.code}`,
      options: [
        { value: '', label: translate(locale, 'registry.form.level.any') },
        ...levelValues.map((value) => ({ value, label: labelOf(value, locale) })),
      ],
    },
  ]
}

function labelOf(value: string, locale: Locale): string {
  const [framework, code = ''] = value.split('/')
  return isFrameworkId(framework) ? levelLabel({ framework, code }, locale) : value
}

function whenFields({ entry, today, fixed }: RegistryFormInput, locale: Locale): readonly FieldSpec[] {
  const from: FieldSpec = {
    name: 'from',
    type: 'date',
    label: translate(locale, 'registry.form.from'),
    value: entry?.from ?? today,
    narrow: true,
  }
  const until: FieldSpec = {
    name: 'until',
    type: 'date',
    label: translate(locale, 'registry.form.until'),
    hint: translate(locale, 'registry.form.until-hint'),
    value: entry?.until ?? '',
    optional: true,
    narrow: true,
  }
  return fixed ? [until] : [from, until]
}

function whyFields(entry: RegistryEntry | undefined, locale: Locale): readonly FieldSpec[] {
  return [
    {
      name: 'source',
      type: 'url',
      label: translate(locale, 'registry.form.source'),
      value: entry?.source ?? '',
      optional: true,
    },
    {
      name: 'reason',
      kind: 'textarea',
      label: translate(locale, 'registry.form.reason'),
      hint: translate(locale, 'registry.form.reason-hint'),
      value: entry?.reason ?? '',
      optional: true,
      rows: 3,
      maxlength: 1000,
    },
  ]
}

/** The last day of an entry, and why. */
export function entryEndForm(
  { id, until }: Pick<RegistryEntry, 'id' | 'until'>,
  today: string,
  locale: Locale,
): FormSpec {
  const here = `/staff/registry/entries/${id}`
  return {
    action: `${here}/end`,
    submit: translate(locale, 'registry.end.submit'),
    danger: true,
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'until',
            type: 'date',
            label: translate(locale, 'registry.end.until'),
            value: until ?? today,
            narrow: true,
          },
          {
            name: 'reason',
            kind: 'textarea',
            label: translate(locale, 'registry.end.reason'),
            hint: translate(locale, 'registry.end.reason-hint'),
            rows: 3,
            maxlength: 1000,
          },
        ],
      },
    ],
  }
}
