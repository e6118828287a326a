import type { NewDocument } from '@stapel/shared/server'
import type { VerificationBatch } from './verification-batch.ts'

export interface VerificationBatchRepository {
  insert(batch: NewDocument<VerificationBatch>): Promise<VerificationBatch>
  find(id: string): Promise<VerificationBatch | null>
  /** @returns whether it did: false when it was deleted meanwhile */
  replace(batch: VerificationBatch): Promise<boolean>
  delete(id: string): Promise<boolean>
}
