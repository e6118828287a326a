import { AppError } from '@stapel/shared/server'

/** No such report, or no more: which of the two is nobody's business. */
export class NotKeptError extends AppError {
  override readonly name = 'NotKeptError'
  override readonly code = 'not-kept'
  constructor(options?: ErrorOptions) {
    super('There is no such kept report (any more)', options)
  }
}
