/** The qualification is refused as a whole; `fields` says which members are wrong. What is wrong in its rule is an `InvalidRuleError`. */
export class InvalidQualificationError extends Error {
  override readonly name = 'InvalidQualificationError'
  readonly code = 'invalid-qualification'
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
