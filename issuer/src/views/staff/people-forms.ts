import type { Locale } from '@stapel/shared'
import { roles } from '../../domain/access/actor.ts'
import type { StaffMember } from '../../domain/staff/staff-account.ts'
import type { FieldSpec, FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const roleOptions = (locale: Locale) =>
  roles.map((value) => ({
    value,
    label: capital(translate(locale, `role.${value}`)),
    hint: translate(locale, `people.role.${value}-hint`),
  }))

const roleField = (locale: Locale, value: string): FieldSpec => ({
  name: 'role',
  kind: 'radios',
  label: translate(locale, 'people.role'),
  value,
  options: roleOptions(locale),
})

export function invitationOfStaffForm(locale: Locale): FormSpec {
  return {
    action: '/staff/people/invite',
    submit: translate(locale, 'people.invite.submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/people' },
    groups: [
      {
        fields: [
          { name: 'name', label: translate(locale, 'people.name'), autocomplete: 'off', maxlength: 200 },
          {
            name: 'email',
            label: translate(locale, 'people.email'),
            type: 'email',
            autocomplete: 'off',
            maxlength: 254,
          },
          roleField(locale, 'issuer'),
          {
            name: 'language',
            kind: 'radios',
            label: translate(locale, 'award.language'),
            value: locale,
            options: (['nl', 'en'] as const).map((value) => ({
              value,
              label: translate(locale, `award.language.${value}`),
            })),
          },
        ],
      },
    ],
  }
}

export function roleForm({ accountId, role }: Pick<StaffMember, 'accountId' | 'role'>, locale: Locale): FormSpec {
  const field = roleField(locale, role)
  const none = { value: 'none', label: translate(locale, 'people.change.none') }
  return {
    action: `/staff/people/${accountId}/role`,
    submit: translate(locale, 'people.change.submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/people' },
    groups: [{ fields: [{ ...field, options: [...roleOptions(locale), none] }] }],
  }
}
