import { AppError } from '../errors/app-error.ts'

export class BodyTooLargeError extends AppError {
  override readonly name = 'BodyTooLargeError'
  override readonly code = 'too-large'
  constructor(options?: ErrorOptions) {
    super('This is larger than this door takes', options)
  }
}
