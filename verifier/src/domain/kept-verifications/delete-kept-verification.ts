import type { VerifierPorts } from '../ports.ts'
import { hashLinkId } from '../link-id.ts'
import { NotKeptError } from './not-kept-error.ts'

/** Nothing of it remains. @throws NotKeptError */
export async function deleteKeptVerification(
  { keptVerifications }: Pick<VerifierPorts, 'keptVerifications'>,
  linkId: string,
): Promise<void> {
  if (!(await keptVerifications.delete(hashLinkId(linkId)))) throw new NotKeptError()
}
