import { drawSecret, hashSecret } from '../access/secret-token.ts'
import { SignInFailedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { accountIdOf } from './account-id.ts'
import type { StaffAccount } from './staff-account.ts'

type SignInPorts = Pick<IssuerPorts, 'accounts' | 'sessions' | 'passwords' | 'random' | 'clock'>

export const sessionLifetimeSeconds = 12 * 60 * 60

/**
 * Opens a session in the organisation that the person belongs to (the first, or the one that is asked for).
 * The same work is done whether or not the address is known. The caller limits the rate.
 * @returns the secret of the cookie; only its hash is stored
 * @throws SignInFailedError
 */
export async function signIn(
  { accounts, sessions, passwords, random, clock }: SignInPorts,
  { email, password, org }: { readonly email: string; readonly password: string; readonly org?: string },
): Promise<{ readonly secret: string; readonly account: StaffAccount; readonly org: string }> {
  const account = await accounts.find(accountIdOf(email))
  const right = await passwords.verify(account?.passwordHash ?? null, password)
  const membership = account?.memberships.find((one) => org === undefined || one.org === org)
  if (!account || !right || !membership) throw new SignInFailedError()
  const secret = drawSecret(random)
  const now = clock.now()
  await sessions.insert({
    _id: hashSecret(secret),
    accountId: account._id,
    org: membership.org,
    epoch: account.sessionEpoch,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + sessionLifetimeSeconds * 1000).toISOString(),
  })
  return { secret, account, org: membership.org }
}
