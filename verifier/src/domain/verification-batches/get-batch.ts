import type { VerifierPorts } from '../ports.ts'
import { hashLinkId } from '../link-id.ts'
import { BatchGoneError } from './batch-gone-error.ts'
import type { VerificationBatch } from './verification-batch.ts'

/** @throws BatchGoneError */
export async function getBatch(
  { batches, clock }: Pick<VerifierPorts, 'batches' | 'clock'>,
  linkId: string,
): Promise<VerificationBatch> {
  const batch = await batches.find(hashLinkId(linkId))
  if (batch === null || batch.expiresAt <= clock.now()) throw new BatchGoneError()
  return batch
}
