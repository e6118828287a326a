/** An evaluation or match that cannot be made as it was asked; `fields` says what is wrong. */
export class InvalidRequestError extends Error {
  override readonly name = 'InvalidRequestError'
  readonly code = 'invalid-input'
  constructor(
    readonly fields: readonly { readonly field: string; readonly message: string }[],
    options?: ErrorOptions,
  ) {
    super(
      `Not right: ${fields.map(({ field, message }) => `${field || 'the whole'} (${message})`).join(', ')}`,
      options,
    )
  }
}
