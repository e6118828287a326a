/** A disclosure is not well-formed, used twice, not used at all, or says something over what is signed. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError'
  readonly code = 'disclosure-malformed'
}
