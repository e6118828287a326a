import { AppError } from '@stapel/shared/server'

export class TooLargeToKeepError extends AppError {
  override readonly name = 'TooLargeToKeepError'
  override readonly code = 'too-large-to-keep'
  constructor(options?: ErrorOptions) {
    super('The report is larger than a kept one may be', options)
  }
}
