import { NotFoundError, workDueAt } from '@stapel/shared/server'
import type { Actor, Role } from '../access/actor.ts'
import { auditNote } from '../audit/noted.ts'
import { change } from '../change.ts'
import { LastAdministratorError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { getAccount } from './get-account.ts'

type RolePorts = Pick<IssuerPorts, 'accounts' | 'random' | 'clock' | 'bell'>

/**
 * Gives somebody another role in one organisation, or (null) takes the membership away; other organisations are not touched.
 * An organisation keeps an administrator: two that remove each other at the same moment can still leave none, then the
 * operator makes one.
 * @throws NotFoundError LastAdministratorError
 */
export async function changeRole(
  ports: RolePorts,
  actor: Actor,
  { org, accountId, role }: { readonly org: string; readonly accountId: string; readonly role: Role | null },
): Promise<void> {
  const { accounts, bell } = ports
  const administrators = (await accounts.membersOf(org)).filter(({ _id, memberships }) =>
    memberships.some((one) => one.org === org && one.role === 'administrator' && _id !== accountId),
  )
  const note = auditNote(ports, actor, role ? 'staff.role-changed' : 'staff.removed', {
    account: accountId,
    role: role ?? 'none',
  })
  await change(
    'account',
    { read: () => getAccount(ports, accountId), replace: (one) => accounts.replace(one) },
    (account) => {
      const present = account.memberships.find((one) => one.org === org)
      if (!present) throw new NotFoundError('staff member')
      if (present.role === 'administrator' && role !== 'administrator' && administrators.length === 0) {
        throw new LastAdministratorError()
      }
      const others = account.memberships.filter((one) => one.org !== org)
      return {
        ...account,
        memberships: role ? [...others, { ...present, role }] : others,
        unlogged: [...account.unlogged, { ...note, org }],
        work: workDueAt(new Date(note.at), account.work),
      }
    },
  )
  bell.ring()
}
