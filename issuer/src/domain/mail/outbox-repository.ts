import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { OutboxMail } from './outbox-mail.ts'

export interface OutboxRepository {
  /** @returns false when this mail is there already. */
  insert(mail: New<OutboxMail>): Promise<boolean>
  list(org: string, after?: string): Promise<Page<OutboxMail>>
}
