import { nothingOutstanding } from '@stapel/shared/server'
import type { Role } from '../access/actor.ts'
import type { New } from '../aggregate.ts'
import type { Language } from '../organisations/organisation.ts'
import { accountIdOf, normaliseEmail } from './account-id.ts'
import type { StaffAccount } from './staff-account.ts'

export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly passwordHash: string
  readonly org: string
  readonly role: Role
  readonly since: string
}

export function createAccount(input: NewAccount): New<StaffAccount> {
  const { email, name, language, passwordHash, org, role, since } = input
  return {
    _id: accountIdOf(email),
    email: normaliseEmail(email),
    name,
    language,
    passwordHash,
    memberships: [{ org, role, since }],
    sessionEpoch: 1,
    unlogged: [],
    work: nothingOutstanding,
  }
}
