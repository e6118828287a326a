import { publicFrame, type PageExample } from '../examples/page-example.ts'
import { createForm } from '../forms/create-form.ts'
import { presentProblem } from '../public/present-problem.ts'
import { translate } from '../words/index.ts'
import { forgottenForm, invitationForm, newPasswordForm, setUpForm, signInForm } from './access-forms.ts'

const locale = 'nl'

export const accessExamples: readonly PageExample[] = [
  {
    name: 'sign-in',
    page: 'form',
    model: {
      title: translate(locale, 'sign-in.title'),
      lead: translate(locale, 'sign-in.lead'),
      form: createForm(signInForm(locale, '/staff')),
      links: [{ href: '/password-forgotten', label: translate(locale, 'sign-in.forgot') }],
    },
    frame: { ...publicFrame, flash: translate(locale, 'reset.done') },
  },
  {
    name: 'sign-in-wrong',
    page: 'form',
    model: {
      title: translate(locale, 'sign-in.title'),
      form: createForm(signInForm(locale, '/staff'), {
        values: { email: 'ans@metaalpunt.example' },
        errors: [{ field: 'email', message: translate(locale, 'sign-in.wrong') }],
      }),
    },
  },
  {
    name: 'forgotten',
    page: 'form',
    model: { title: translate(locale, 'forgot.title'), form: createForm(forgottenForm(locale)) },
  },
  {
    name: 'reset',
    page: 'form',
    model: { title: translate(locale, 'reset.title'), form: createForm(newPasswordForm(locale, '/x')) },
  },
  {
    name: 'invitation',
    page: 'form',
    model: {
      title: translate(locale, 'invitation.title', { organisation: 'Voorbeeld MBO Rijnoever' }),
      lead: translate(locale, 'invitation.lead', { name: 'Bas (voorbeeld)', role: translate(locale, 'role.designer') }),
      notices: [{ text: translate(locale, 'invitation.existing') }],
      form: createForm(invitationForm(locale, '/x')),
    },
  },
  {
    name: 'set-up',
    page: 'form',
    model: {
      title: translate(locale, 'set-up.title'),
      lead: translate(locale, 'set-up.lead'),
      form: createForm(setUpForm(locale, '/x')),
    },
  },
  {
    name: 'set-up-wrong',
    page: 'form',
    model: {
      title: translate(locale, 'set-up.title'),
      form: createForm(setUpForm(locale, '/x'), {
        values: { name: '', slug: 'Voorbeeld School', country: 'NL', language: 'nl' },
        errors: [
          {
            field: 'name',
            message: translate(locale, 'form.error.required', { label: translate(locale, 'profile.name') }),
          },
          { field: 'slug', message: translate(locale, 'form.error.slug') },
          { field: 'password', message: translate(locale, 'form.error.password') },
        ],
      }),
    },
  },
  {
    name: 'not-found',
    page: 'message',
    model: presentProblem({ type: 'about:blank', title: '', status: 404, code: 'not-found' }, locale, '/'),
  },
  {
    name: 'link-gone',
    page: 'message',
    model: presentProblem(
      { type: 'about:blank', title: 'Deze link werkt niet meer.', status: 410, code: 'link-not-valid' },
      locale,
      '/',
    ),
  },
]
