import type { Locale } from '@stapel/shared'
import type { Application, StackedCredential } from '../../domain/applications/application.ts'
import { reportOf } from '../../domain/applications/examine-stack.ts'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

/** What the credential says of its owner beside what the applicant says, for who has to decide whether that is one person. */
export function comparePeople(
  { applicant: { name, email } }: Pick<Application, 'applicant'>,
  credential: StackedCredential,
  locale: Locale,
): string[] {
  const named = reportOf(credential).content?.recipient.nameInClear
  return [
    named === undefined
      ? translate(locale, `application.accept.says-${credential.person === 'other' ? 'hidden' : 'nothing'}`)
      : translate(locale, 'application.accept.says', { name: named }),
    translate(locale, 'application.accept.applicant', { name, email }),
    translate(locale, 'application.accept.proven'),
  ]
}

/** Asks how somebody knows that it is the same person. */
export function acceptanceForm(here: string, action: string, locale: Locale): FormSpec {
  return {
    action,
    submit: translate(locale, 'application.accept.submit'),
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'reason',
            kind: 'textarea',
            label: translate(locale, 'application.accept.label'),
            hint: translate(locale, 'application.accept.hint'),
            rows: 4,
            maxlength: 1000,
          },
        ],
      },
    ],
  }
}
