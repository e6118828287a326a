export class UnknownRoleError extends Error {
  override readonly name = 'UnknownRoleError'
  readonly code = 'unknown-role'
  constructor(
    readonly role: string,
    readonly profile: string,
    options?: ErrorOptions,
  ) {
    super(`The profile has no role with the id "${role}"`, options)
  }
}
