import type { NewDocument } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { Invitation } from './invitation.ts'
import type { Session } from './session.ts'
import type { StaffAccount } from './staff-account.ts'

export interface AccountRepository {
  insert(account: New<StaffAccount>): Promise<boolean>
  find(accountId: string): Promise<StaffAccount | null>
  replace(account: StaffAccount): Promise<boolean>
  membersOf(org: string): Promise<readonly StaffAccount[]>
}

export interface InvitationRepository {
  insert(invitation: New<Invitation>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string, id: string): Promise<Invitation>
  replace(invitation: Invitation): Promise<boolean>
  open(org: string): Promise<readonly Invitation[]>
}

/** Sessions are installation-wide; each names the organisation in which it works. */
export interface SessionRepository {
  insert(session: NewDocument<Session>): Promise<boolean>
  find(id: string): Promise<Session | null>
  replace(session: Session): Promise<boolean>
  delete(session: Session): Promise<void>
  deleteExpired(now: string): Promise<void>
}
