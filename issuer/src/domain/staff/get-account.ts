import { NotFoundError } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import type { StaffAccount } from './staff-account.ts'

/** @throws NotFoundError */
export async function getAccount({ accounts }: Pick<IssuerPorts, 'accounts'>, id: string): Promise<StaffAccount> {
  const account = await accounts.find(id)
  if (!account) throw new NotFoundError('account')
  return account
}
