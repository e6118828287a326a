/** What came in is refused as a whole; `fields` says which members are wrong, as in `wants.2.minLevel`. */
export abstract class WrongFieldsError extends Error {
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
