import type { UnreadableCarrierCode } from '@stapel/shared'
import { AppError } from '@stapel/shared/server'

/** What was handed in holds nothing to report on. */
export class CarrierRefusedError extends AppError {
  override readonly name = 'CarrierRefusedError'
  constructor(
    override readonly code: UnreadableCarrierCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
