import { AppError, type FieldError } from './app-error.ts'

export class NotFoundError extends AppError {
  override readonly name = 'NotFoundError'
  override readonly code = 'not-found'
  constructor(
    /** What kind of thing was looked for, as in `award`. */
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`There is no such ${what}`, options)
  }
}

export class InvalidInputError extends AppError {
  override readonly name = 'InvalidInputError'
  override readonly code = 'invalid-input'
  constructor(
    override readonly fields: readonly FieldError[],
    options?: ErrorOptions,
  ) {
    super(`Not right: ${fields.map(({ field }) => field || 'the whole').join(', ')}`, options)
  }
}

export class NotSignedInError extends AppError {
  override readonly name = 'NotSignedInError'
  override readonly code = 'not-signed-in'
  constructor(options?: ErrorOptions) {
    super('Sign in first', options)
  }
}

export class NotAllowedError extends AppError {
  override readonly name = 'NotAllowedError'
  override readonly code = 'not-allowed'
  constructor(options?: ErrorOptions) {
    super('Not allowed', options)
  }
}

/** The document was changed between reading and writing, and the change cannot be tried again blindly. */
export class ChangedMeanwhileError extends AppError {
  override readonly name = 'ChangedMeanwhileError'
  override readonly code = 'changed-meanwhile'
  constructor(
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`This ${what} was changed meanwhile`, options)
  }
}
