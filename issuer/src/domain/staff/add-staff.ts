import { workDueAt } from '@stapel/shared/server'
import type { Actor, Role } from '../access/actor.ts'
import { auditNote } from '../audit/noted.ts'
import { AlreadyExistsError } from '../errors.ts'
import type { Language } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { createAccount } from './create-account.ts'

type AddingPorts = Pick<IssuerPorts, 'accounts' | 'passwords' | 'random' | 'clock' | 'bell'>

/**
 * Makes an account with a password that the caller chose (an integration that has its own way to hand it over).
 * An address that has an account gets an invitation instead: nobody else can set or learn its password.
 * @throws AlreadyExistsError
 */
export async function addStaff(
  ports: AddingPorts,
  actor: Actor,
  input: { org: string; email: string; name: string; role: Role; password: string; language?: Language },
): Promise<string> {
  const { accounts, passwords, clock, bell } = ports
  const now = clock.now()
  const account = createAccount({
    ...input,
    language: input.language ?? 'nl',
    passwordHash: await passwords.hash(input.password),
    since: now.toISOString(),
  })
  const note = { ...auditNote(ports, actor, 'staff.added', { role: input.role }), org: input.org }
  if (!(await accounts.insert({ ...account, unlogged: [note], work: workDueAt(now) }))) {
    throw new AlreadyExistsError('account')
  }
  bell.ring()
  return account._id
}
