import { workDueAt } from '@stapel/shared/server'
import { matchesSecret } from '../access/secret-token.ts'
import { auditNote } from '../audit/noted.ts'
import { change } from '../change.ts'
import { LinkNotValidError, SignInFailedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { accountIdOf } from './account-id.ts'
import { createAccount } from './create-account.ts'
import { getAccount } from './get-account.ts'
import type { Invitation } from './invitation.ts'
import type { StaffAccount } from './staff-account.ts'

type AcceptingPorts = Pick<IssuerPorts, 'invitations' | 'accounts' | 'passwords' | 'random' | 'clock' | 'bell'>

/** The invitation behind a link. @throws LinkNotValidError */
export async function getOpenInvitation(
  { invitations, clock }: Pick<IssuerPorts, 'invitations' | 'clock'>,
  { org, id, token }: { readonly org: string; readonly id: string; readonly token: string },
): Promise<Invitation> {
  const open = (await invitations.open(org)).find((one) => one._id === id)
  if (!open || !matchesSecret(token, open.tokenHash) || open.expiresAt <= clock.now().toISOString()) {
    throw new LinkNotValidError('invitation')
  }
  return open
}

/**
 * Makes the invited person staff. Who has an account already shows it by its password; everybody else chooses one.
 * The account is written first: killed in between, the link still works and does the same again.
 * @throws LinkNotValidError SignInFailedError
 */
export async function acceptInvitation(
  ports: AcceptingPorts,
  link: { readonly org: string; readonly id: string; readonly token: string },
  password: string,
): Promise<StaffAccount> {
  const { invitations, accounts, passwords, clock, bell } = ports
  const invitation = await getOpenInvitation(ports, link)
  const { organisation: org, role, email, name, language } = invitation
  const since = clock.now().toISOString()
  const accountId = accountIdOf(email)
  const passwordHash = await passwords.hash(password)
  if (!(await accounts.insert(createAccount({ email, name, language, passwordHash, org, role, since })))) {
    const existing = await accounts.find(accountId)
    if (!(await passwords.verify(existing?.passwordHash ?? null, password))) throw new SignInFailedError()
    await change(
      'account',
      { read: () => getAccount(ports, accountId), replace: (one) => accounts.replace(one) },
      (account) => ({
        ...account,
        memberships: [...account.memberships.filter((one) => one.org !== org), { org, role, since }],
      }),
    )
  }
  await invitations.replace({
    ...invitation,
    state: 'accepted',
    unlogged: [
      ...invitation.unlogged,
      auditNote(ports, { kind: 'staff', id: accountId, name }, 'staff.joined', { role }),
    ],
    work: workDueAt(clock.now(), invitation.work),
  })
  bell.ring()
  return getAccount(ports, accountId)
}
