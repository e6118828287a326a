import type { IdentityMatch, Locale, TypedIdentity, VerificationReport } from '@stapel/shared'
import { t } from './words/index.ts'

export interface ComparedPerson {
  readonly typed: Required<TypedIdentity>
  readonly name: IdentityMatch
  readonly emailAddress: IdentityMatch
}

const marks = {
  matches: { mark: 'ok', sign: '✓' },
  differs: { mark: 'no', sign: '✕' },
  absent: { mark: 'q', sign: '?' },
} as const
const nameWords = {
  matches: 'personNameMatches',
  differs: 'personNameDiffers',
  absent: 'personNameAbsent',
} as const
const emailWords = {
  matches: 'personEmailMatches',
  differs: 'personEmailDiffers',
  absent: 'personEmailAbsent',
} as const

/**
 * The form that compares a person with the credential, and what came of it. Undefined where it would mean nothing: a credential that is not
 * real, or that does not say whose it is.
 * @param carried the text of the credential, which the form brings along since it is not kept here
 */
export function presentPerson(
  { verdict, content }: VerificationReport,
  carried: string | null,
  locale: Locale,
  compared?: ComparedPerson,
) {
  const says = content !== undefined && (content.recipient.nameInClear ?? content.recipient.hashed[0]) !== undefined
  if (carried === null || verdict === 'invalid' || !says) return undefined
  if (compared === undefined) return { carried }
  const { typed, name, emailAddress } = compared
  const results = [
    ...(typed.name === '' ? [] : [{ ...marks[name], text: t(locale, nameWords[name]) }]),
    ...(typed.emailAddress === '' ? [] : [{ ...marks[emailAddress], text: t(locale, emailWords[emailAddress]) }]),
  ]
  return { carried, ...typed, results, error: results.length === 0 ? t(locale, 'personNothing') : undefined }
}
