/** Error codes of OAuth 2.0 and OID4VCI 1.0 that our endpoints answer with. */
export type ClaimRefusal =
  | 'invalid_request'
  | 'invalid_grant'
  | 'unsupported_grant_type'
  | 'invalid_token'
  | 'invalid_credential_request'
  | 'unknown_credential_configuration'
  | 'invalid_proof'
  | 'invalid_nonce'
  | 'credential_request_denied'

/** A step of the OID4VCI protocol is refused; the wallet gets the code as that protocol says, not as a problem document. */
export class ClaimRefusedError extends Error {
  override readonly name = 'ClaimRefusedError'
  constructor(
    readonly code: ClaimRefusal,
    /** For the developer of a wallet; no secret, no person. */
    readonly description: string,
    options?: ErrorOptions,
  ) {
    super(description, options)
  }
}
