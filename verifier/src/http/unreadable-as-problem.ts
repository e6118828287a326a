import { UnreadableCarrierError } from '@stapel/shared'
import { CarrierRefusedError } from './carrier-refused-error.ts'

/** Runs a verification; what can't be read as any carrier becomes a 4xx problem with its own code. */
export async function refusingUnreadable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof UnreadableCarrierError)
      throw new CarrierRefusedError(error.code, error.message, { cause: error })
    throw error
  }
}
