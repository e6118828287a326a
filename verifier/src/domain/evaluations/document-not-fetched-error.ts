import { AppError } from '@stapel/shared/server'

/** The rule, qualification or job profile that a request points at could not be read there. */
export class DocumentNotFetchedError extends AppError {
  override readonly name = 'DocumentNotFetchedError'
  constructor(
    override readonly code: 'url-not-fetchable' | 'url-unreachable' | 'not-json',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
