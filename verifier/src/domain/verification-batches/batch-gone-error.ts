import { AppError } from '@stapel/shared/server'

/** No such batch, or no more: stopped, or its hour is over. */
export class BatchGoneError extends AppError {
  override readonly name = 'BatchGoneError'
  override readonly code = 'batch-gone'
  constructor(options?: ErrorOptions) {
    super('There is no such batch (any more)', options)
  }
}
