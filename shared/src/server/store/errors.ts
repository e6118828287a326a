import { AppError, type FieldError } from '../errors/app-error.ts'

/** A unique key is taken. */
export class DuplicateKeyError extends AppError {
  override readonly name = 'DuplicateKeyError'
  override readonly code = 'already-exists'
  constructor(
    readonly collection: string,
    /** The fields of the key, `['_id']` for the document itself. */
    readonly key: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`There is already one in ${collection} with this ${key.join(' + ')}`, options)
  }
}

/** The document breaks the schema of its collection. The messages name fields, never values. */
export class DocumentInvalidError extends AppError {
  override readonly name = 'DocumentInvalidError'
  override readonly code = 'document-invalid'
  constructor(
    readonly collection: string,
    override readonly fields: readonly FieldError[],
    options?: ErrorOptions,
  ) {
    super(
      `Not a document of ${collection}: ${fields.map(({ field, message }) => `${field} ${message}`).join('; ')}`,
      options,
    )
  }
}

export class InvalidCursorError extends AppError {
  override readonly name = 'InvalidCursorError'
  override readonly code = 'invalid-cursor'
  constructor(options?: ErrorOptions) {
    super('This cursor does not belong to this list', options)
  }
}

/** A newer release has written this document: this one must not touch it. */
export class SchemaTooNewError extends AppError {
  override readonly name = 'SchemaTooNewError'
  override readonly code = 'schema-too-new'
  constructor(
    readonly collection: string,
    readonly schemaVersion: number,
    options?: ErrorOptions,
  ) {
    super(`${collection} holds documents of schema version ${schemaVersion}, newer than this program`, options)
  }
}

/** Other processes held the database for too long. */
export class StoreBusyError extends AppError {
  override readonly name = 'StoreBusyError'
  override readonly code = 'store-busy'
  constructor(options?: ErrorOptions) {
    super('The store is busy', options)
  }
}
