import type { Locale } from '@stapel/shared'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

const emailField = (locale: Locale) =>
  ({
    name: 'email',
    label: translate(locale, 'access.email'),
    type: 'email',
    autocomplete: 'username',
    maxlength: 254,
  }) as const

export const newPasswordField = (locale: Locale) =>
  ({
    name: 'password',
    label: translate(locale, 'access.new-password'),
    hint: translate(locale, 'access.new-password-hint'),
    type: 'password',
    autocomplete: 'new-password',
  }) as const

export function signInForm(locale: Locale, next: string): FormSpec {
  return {
    action: '/sign-in',
    submit: translate(locale, 'sign-in.submit'),
    hidden: { next },
    groups: [
      {
        fields: [
          emailField(locale),
          {
            name: 'password',
            label: translate(locale, 'access.password'),
            type: 'password',
            autocomplete: 'current-password',
          },
        ],
      },
    ],
  }
}

export function forgottenForm(locale: Locale): FormSpec {
  return {
    action: '/password-forgotten',
    submit: translate(locale, 'forgot.submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: '/sign-in' },
    groups: [{ fields: [emailField(locale)] }],
  }
}

export function newPasswordForm(locale: Locale, action: string): FormSpec {
  return { action, submit: translate(locale, 'reset.submit'), groups: [{ fields: [newPasswordField(locale)] }] }
}

export function invitationForm(locale: Locale, action: string): FormSpec {
  return { action, submit: translate(locale, 'invitation.submit'), groups: [{ fields: [newPasswordField(locale)] }] }
}

export function setUpForm(locale: Locale, action: string): FormSpec {
  return {
    action,
    submit: translate(locale, 'set-up.submit'),
    groups: [
      {
        legend: translate(locale, 'set-up.organisation'),
        fields: [
          { name: 'name', label: translate(locale, 'profile.name'), autocomplete: 'organization', maxlength: 200 },
          {
            name: 'slug',
            label: translate(locale, 'set-up.slug'),
            hint: translate(locale, 'set-up.slug-hint'),
            maxlength: 63,
          },
          {
            name: 'country',
            label: translate(locale, 'profile.country'),
            hint: translate(locale, 'profile.country-hint'),
            value: 'NL',
            maxlength: 2,
            narrow: true,
          },
          {
            name: 'qualityName',
            label: translate(locale, 'profile.quality-name'),
            hint: translate(locale, 'profile.quality-name-hint'),
            maxlength: 200,
          },
          {
            name: 'language',
            kind: 'radios',
            label: translate(locale, 'profile.language'),
            value: 'nl',
            options: [
              { value: 'nl', label: translate(locale, 'award.language.nl') },
              { value: 'en', label: translate(locale, 'award.language.en') },
            ],
          },
        ],
      },
      {
        legend: translate(locale, 'set-up.administrator'),
        hint: translate(locale, 'set-up.administrator-hint'),
        fields: [
          { name: 'adminName', label: translate(locale, 'access.name'), autocomplete: 'name', maxlength: 200 },
          emailField(locale),
          newPasswordField(locale),
        ],
      },
    ],
  }
}
