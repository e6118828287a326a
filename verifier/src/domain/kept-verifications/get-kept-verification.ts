import type { VerifierPorts } from '../ports.ts'
import type { KeptVerification } from './kept-verification.ts'
import { NotKeptError } from './not-kept-error.ts'
import { hashLinkId } from '../link-id.ts'

/** From the moment that its time is over it is not there, also when the job that deletes it is late. @throws NotKeptError */
export async function getKeptVerification(
  { keptVerifications, clock }: Pick<VerifierPorts, 'keptVerifications' | 'clock'>,
  linkId: string,
): Promise<KeptVerification> {
  const kept = await keptVerifications.find(hashLinkId(linkId))
  if (kept === null || kept.expiresAt <= clock.now()) throw new NotKeptError()
  return kept
}
