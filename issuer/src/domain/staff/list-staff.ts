import type { IssuerPorts } from '../ports.ts'
import type { Invitation } from './invitation.ts'
import type { StaffMember } from './staff-account.ts'

/** The staff of an organisation, and who has been invited. */
export async function listStaff(
  { accounts, invitations }: Pick<IssuerPorts, 'accounts' | 'invitations'>,
  org: string,
): Promise<{ readonly members: readonly StaffMember[]; readonly invitations: readonly Invitation[] }> {
  const members = (await accounts.membersOf(org)).flatMap(({ _id, name, email, memberships }) =>
    memberships
      .filter((one) => one.org === org)
      .map(({ role, since }) => ({ accountId: _id, name, email, role, since })),
  )
  return {
    members: members.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    invitations: await invitations.open(org),
  }
}
