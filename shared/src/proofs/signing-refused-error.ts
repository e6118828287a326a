/** What should be signed would not verify: an unknown context, an undefined term, a missing member. `cause` says which. */
export class SigningRefusedError extends Error {
  override readonly name = 'SigningRefusedError'
  readonly code = 'signing-refused'
}
