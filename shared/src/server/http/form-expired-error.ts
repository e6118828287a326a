import { AppError } from '../errors/app-error.ts'

export class FormExpiredError extends AppError {
  override readonly name = 'FormExpiredError'
  override readonly code = 'form-expired'
  constructor(options?: ErrorOptions) {
    super('The form does not come from a page of ours, or is too old', options)
  }
}
