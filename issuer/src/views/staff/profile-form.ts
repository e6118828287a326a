import type { Locale } from '@stapel/shared'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

export const identifierKinds = ['BRIN', 'KvK', 'OIN', 'KBO'] as const

export function profileForm(organisation: Organisation, locale: Locale): FormSpec {
  const { qualityAssurance: quality, colours, identifiers } = organisation
  return {
    action: '/staff/organisation',
    submit: translate(locale, 'form.save'),
    groups: [
      {
        legend: translate(locale, 'profile.group.who'),
        fields: [
          {
            name: 'name',
            label: translate(locale, 'profile.name'),
            value: organisation.name,
            autocomplete: 'organization',
            maxlength: 200,
          },
          {
            name: 'description',
            kind: 'textarea',
            label: translate(locale, 'profile.description'),
            value: organisation.description ?? '',
            optional: true,
            rows: 3,
          },
          {
            name: 'country',
            label: translate(locale, 'profile.country'),
            hint: translate(locale, 'profile.country-hint'),
            value: organisation.country,
            maxlength: 2,
            narrow: true,
          },
          {
            name: 'region',
            label: translate(locale, 'profile.region'),
            value: organisation.region ?? '',
            optional: true,
            maxlength: 100,
          },
          {
            name: 'website',
            label: translate(locale, 'profile.website'),
            type: 'url',
            value: organisation.website ?? '',
            optional: true,
          },
          {
            name: 'email',
            label: translate(locale, 'profile.email'),
            type: 'email',
            value: organisation.email ?? '',
            optional: true,
          },
          {
            name: 'language',
            kind: 'radios',
            label: translate(locale, 'profile.language'),
            value: organisation.language,
            options: (['nl', 'en'] as const).map((value) => ({
              value,
              label: translate(locale, `award.language.${value}`),
            })),
          },
        ],
      },
      {
        legend: translate(locale, 'profile.group.quality'),
        fields: [
          {
            name: 'qualityName',
            label: translate(locale, 'profile.quality-name'),
            hint: translate(locale, 'profile.quality-name-hint'),
            value: quality.name,
            maxlength: 200,
          },
          {
            name: 'qualityDescription',
            kind: 'textarea',
            label: translate(locale, 'profile.quality-description'),
            value: quality.description ?? '',
            optional: true,
            rows: 3,
          },
          {
            name: 'qualityUrl',
            label: translate(locale, 'profile.quality-url'),
            type: 'url',
            value: quality.url ?? '',
            optional: true,
          },
        ],
      },
      {
        legend: translate(locale, 'profile.group.look'),
        hint: translate(locale, 'profile.group.look-hint'),
        fields: [
          { name: 'primary', label: translate(locale, 'profile.primary'), type: 'color', value: colours.primary },
          { name: 'accent', label: translate(locale, 'profile.accent'), type: 'color', value: colours.accent },
        ],
      },
      {
        legend: translate(locale, 'profile.group.identifiers'),
        fields: identifierKinds.map((kind) => ({
          name: kind,
          label: kind,
          value: identifiers.find((one) => one.kind === kind)?.value ?? '',
          optional: true,
          maxlength: 40,
          narrow: true,
        })),
      },
    ],
  }
}
