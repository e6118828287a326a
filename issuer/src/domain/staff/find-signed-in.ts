import { permissionsOfRole, type Principal, type Role } from '../access/actor.ts'
import { hashSecret } from '../access/secret-token.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Session } from './session.ts'
import type { StaffAccount } from './staff-account.ts'

/** Who is signed in, in which organisation, as what. */
export interface SignedIn extends Principal {
  readonly session: Session
  readonly account: StaffAccount
  readonly role: Role
}

/** Who holds this cookie; null when it is too old, was revoked, or the person belongs to the organisation no longer. */
export async function findSignedIn(
  { accounts, sessions, clock }: Pick<IssuerPorts, 'accounts' | 'sessions' | 'clock'>,
  secret: string,
): Promise<SignedIn | null> {
  const session = await sessions.find(hashSecret(secret))
  if (!session || session.expiresAt <= clock.now().toISOString()) return null
  const account = await accounts.find(session.accountId)
  const membership = account?.memberships.find(({ org }) => org === session.org)
  if (!account || !membership || account.sessionEpoch !== session.epoch) return null
  return {
    session,
    account,
    org: session.org,
    role: membership.role,
    actor: { kind: 'staff', id: account._id, name: account.name },
    permissions: permissionsOfRole[membership.role],
  }
}
