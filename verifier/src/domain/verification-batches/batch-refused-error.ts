import { AppError } from '@stapel/shared/server'

/** Of these files none is looked at. */
export class BatchRefusedError extends AppError {
  override readonly name = 'BatchRefusedError'
  constructor(
    override readonly code: 'empty' | 'batch-not-readable' | 'too-many-files' | 'too-large' | 'too-busy',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
