import { AppError } from '../errors/app-error.ts'

export class TooManyRequestsError extends AppError {
  override readonly name = 'TooManyRequestsError'
  override readonly code = 'too-many-requests'
  constructor(options?: ErrorOptions) {
    super('Too many requests in a row', options)
  }
}
