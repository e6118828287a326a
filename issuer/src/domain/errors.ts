import { AppError, type FieldError } from '@stapel/shared/server'

export class SignInFailedError extends AppError {
  override readonly name = 'SignInFailedError'
  override readonly code = 'sign-in-failed'
  constructor(options?: ErrorOptions) {
    super('The address or the password is not right', options)
  }
}

/** A link with a secret in it was used up, is too old, or never was one: which of these is not told. */
export class LinkNotValidError extends AppError {
  override readonly name = 'LinkNotValidError'
  override readonly code = 'link-not-valid'
  constructor(
    readonly what: 'set-up' | 'invitation' | 'password-reset' | 'offer',
    options?: ErrorOptions,
  ) {
    super(`This ${what} link is not valid (any more)`, options)
  }
}

/** A picture that cannot be the badge of an achievement. */
export class BadgeImageRefusedError extends AppError {
  override readonly name = 'BadgeImageRefusedError'
  override readonly code = 'badge-image-refused'
  constructor(
    readonly reason: 'too-large' | 'not-a-png' | 'damaged' | 'wrong-size',
    options?: ErrorOptions,
  ) {
    super(`The picture is refused: ${reason}`, options)
  }
}

export class AlreadyExistsError extends AppError {
  override readonly name = 'AlreadyExistsError'
  override readonly code = 'already-exists'
  constructor(
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`There is such ${what} already`, options)
  }
}

export class LastAdministratorError extends AppError {
  override readonly name = 'LastAdministratorError'
  override readonly code = 'last-administrator'
  constructor(options?: ErrorOptions) {
    super('An organisation keeps at least one administrator', options)
  }
}

export class NotPublishedError extends AppError {
  override readonly name = 'NotPublishedError'
  override readonly code = 'not-published'
  constructor(
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`This ${what} is not published`, options)
  }
}

/** Another organisation's achievement, which its owner does not let this one award today. */
export class NotMandatedError extends AppError {
  override readonly name = 'NotMandatedError'
  override readonly code = 'not-mandated'
  constructor(options?: ErrorOptions) {
    super('The owner of this achievement does not let this organisation award it now', options)
  }
}

/** A qualification comes of an application, an exemption of a board's decision: neither is awarded by hand. */
export class AwardedByDecisionError extends AppError {
  override readonly name = 'AwardedByDecisionError'
  override readonly code = 'awarded-by-decision'
  constructor(options?: ErrorOptions) {
    super('This is awarded by a decision of its own', options)
  }
}

export class AlreadyPublishedError extends AppError {
  override readonly name = 'AlreadyPublishedError'
  override readonly code = 'already-published'
  constructor(
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`This ${what} is published and can only get a new version`, options)
  }
}

export class WrongStateError extends AppError {
  override readonly name = 'WrongStateError'
  override readonly code = 'wrong-state'
  constructor(
    readonly what: string,
    readonly state: string,
    options?: ErrorOptions,
  ) {
    super(`Not possible for this ${what}, which is ${state}`, options)
  }
}

export class CannotBeSuspendedError extends AppError {
  override readonly name = 'CannotBeSuspendedError'
  override readonly code = 'cannot-be-suspended'
  constructor(options?: ErrorOptions) {
    super('Awards of this achievement cannot be suspended', options)
  }
}

export class OutcomeUnknownError extends AppError {
  override readonly name = 'OutcomeUnknownError'
  override readonly code = 'outcome-unknown'
  override readonly fields: readonly FieldError[]
  constructor(unknown: readonly { readonly field: string; readonly outcome: string }[], options?: ErrorOptions) {
    super(`Not an outcome that is known here: ${unknown.map(({ outcome }) => outcome).join(', ')}`, options)
    this.fields = unknown.map(({ field, outcome }) => ({ field, message: `not known here: ${outcome}` }))
  }
}

export class CsvUnreadableError extends AppError {
  override readonly name = 'CsvUnreadableError'
  override readonly code = 'csv-unreadable'
  constructor(
    readonly why: 'empty' | 'not-text' | 'columns-missing' | 'columns-unknown' | 'columns-double' | 'quote' | 'uneven',
    readonly names: readonly string[] = [],
    readonly line?: number,
    options?: ErrorOptions,
  ) {
    super(
      [
        `The CSV cannot be read: ${why}`,
        ...(names.length > 0 ? [names.join(', ')] : []),
        ...(line ? [`line ${line}`] : []),
      ].join('; '),
      options,
    )
  }
}

export class TooManyRowsError extends AppError {
  override readonly name = 'TooManyRowsError'
  override readonly code = 'too-many-rows'
  constructor(
    readonly limit: number,
    options?: ErrorOptions,
  ) {
    super(`At most ${limit} rows in one file`, options)
  }
}

export class NoSigningKeyError extends AppError {
  override readonly name = 'NoSigningKeyError'
  override readonly code = 'no-signing-key'
  constructor(
    readonly wanted: string,
    options?: ErrorOptions,
  ) {
    super(`There is no key for ${wanted}`, options)
  }
}

export class CredentialNotIssuableError extends AppError {
  override readonly name = 'CredentialNotIssuableError'
  override readonly code = 'credential-not-issuable'
}

export class InvalidApiKeyError extends AppError {
  override readonly name = 'InvalidApiKeyError'
  override readonly code = 'invalid-api-key'
  constructor(options?: ErrorOptions) {
    super('This key is unknown or was withdrawn', options)
  }
}
