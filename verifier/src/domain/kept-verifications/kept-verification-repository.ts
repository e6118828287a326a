import type { NewDocument } from '@stapel/shared/server'
import type { KeptVerification } from './kept-verification.ts'

export interface KeptVerificationRepository {
  /** @returns the one with this `_id` that was there already, where there is one */
  insert(kept: NewDocument<KeptVerification>): Promise<KeptVerification>
  find(id: string): Promise<KeptVerification | null>
  /** @returns whether it was there */
  delete(id: string): Promise<boolean>
}
