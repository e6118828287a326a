import {
  frameworkIds,
  frameworkLevels,
  levelLabelWithEurope,
  wordFor,
  type JobProfileContent,
  type Locale,
  type Want,
} from '@stapel/shared'
import type { NamedUri } from '../../domain/job-profiles/job-profile-series.ts'
import { t } from '../words/index.ts'
import { presentOptions } from './form-view.ts'
import { presentUri } from './present-profile.ts'

/** What the fields of a want hold, as text. */
export interface WantValues {
  readonly level: string
  readonly basis: string
  readonly months: string
  readonly must: string
  readonly attestation: string
  readonly roles: readonly string[]
}

export function presentWantForm(
  want: Want,
  values: WantValues,
  { roles }: JobProfileContent,
  names: readonly NamedUri[],
  locale: Locale,
) {
  const bases = (want.acceptLevelBasis ?? []).map((basis) => wordFor('basis', basis, locale)).join(', ')
  return {
    alternatives:
      want.anyOf.length < 2
        ? undefined
        : want.anyOf.map((uri, index) => ({ ...presentUri(uri, names), id: `alternative-${index}` })),
    levels: levelGroups(values.level, locale),
    bases: presentOptions(
      'basis',
      [
        { value: 'all', label: t(locale, 'wantBasisAll') },
        { value: 'classified', label: t(locale, 'wantBasisClassified') },
        { value: 'official', label: t(locale, 'wantBasisOfficial') },
        ...(values.basis === 'keep' ? [{ value: 'keep', label: t(locale, 'wantBasisKeep', { bases }) }] : []),
      ],
      [values.basis],
    ),
    months: values.months,
    musts: presentOptions(
      'must',
      [
        { value: 'yes', label: t(locale, 'wantMustYes') },
        { value: 'no', label: t(locale, 'wantMustNo') },
      ],
      [values.must],
    ),
    attestations: presentOptions(
      'attestation',
      [
        { value: 'assessed', label: t(locale, 'wantAssessed') },
        { value: 'confirmed', label: t(locale, 'wantConfirmed') },
        { value: 'self-declared', label: t(locale, 'wantSelfDeclared') },
      ],
      [values.attestation],
    ),
    roleOptions:
      roles.length === 0
        ? undefined
        : presentOptions(
            'roles',
            roles.map(({ id, title }) => ({ value: id, label: title })),
            values.roles,
          ),
  }
}

function levelGroups(chosen: string, locale: Locale) {
  return frameworkIds.map((framework) => ({
    framework,
    levels: frameworkLevels[framework].map(({ code }) => ({
      value: `${framework}/${code}`,
      label: levelLabelWithEurope({ framework, code }, locale),
      checked: chosen === `${framework}/${code}`,
    })),
  }))
}
