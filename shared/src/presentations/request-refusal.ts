/** Why a request to show something is not shown to the person, or not to be answered. */
export type RequestRefusal =
  /** No such link, or none that a wallet reads. */
  | 'not-a-request'
  /** Nobody answers where the request should be, or not in time. */
  | 'request-unreachable'
  /** It is not there (any more): answered, withdrawn or expired; the asker doesn't say which. */
  | 'request-gone'
  | 'request-expired'
  /** Its words or parameters are not as the specification wants them. */
  | 'request-malformed'
  | 'request-too-large'
  /** It must be signed and is not, or the other way round. */
  | 'signature-missing'
  /** The key is not the asker's, is over, or did not sign this. */
  | 'signature-invalid'
  /** The asker's DID document could not be read. */
  | 'asker-unreachable'
  /** Who asks is named in a way that we can't check. */
  | 'client-id-refused'
  /** The link names another asker than the request. */
  | 'client-id-differs'
  | 'wallet-nonce-differs'
  /** The answer would go to an address that is not safe, or not the asker's. */
  | 'response-uri-refused'
  /** The answer is wanted in a way that we don't give: encrypted, or by a redirect. */
  | 'response-mode-refused'
  | 'query-invalid'
  /** Nothing that is asked is in a format that we keep. */
  | 'formats-refused'
  /** It asks to sign something else along with it (`transaction_data`), which we never do unseen. */
  | 'transaction-data-refused'

export class PresentationRequestError extends Error {
  override readonly name = 'PresentationRequestError'
  constructor(
    readonly code: RequestRefusal,
    options?: ErrorOptions,
  ) {
    super(`This request is not answered: ${code}`, options)
  }
}
