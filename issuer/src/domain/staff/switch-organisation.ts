import { NotAllowedError } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import type { SignedIn } from './find-signed-in.ts'

/** Goes on in another organisation that the person belongs to. @throws NotAllowedError */
export async function switchOrganisation(
  { sessions }: Pick<IssuerPorts, 'sessions'>,
  { signedIn, org }: { readonly signedIn: SignedIn; readonly org: string },
): Promise<void> {
  if (!signedIn.account.memberships.some((one) => one.org === org)) throw new NotAllowedError()
  await sessions.replace({ ...signedIn.session, org })
}
