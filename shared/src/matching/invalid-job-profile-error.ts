/** The profile is refused as a whole; `fields` says what is wrong, as in `wants.2.minLevel`. */
export class InvalidJobProfileError extends Error {
  override readonly name = 'InvalidJobProfileError'
  readonly code = 'invalid-job-profile'
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
