import { workDueAt } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import type { MailText } from './outbox-mail.ts'

type QueuePorts = Pick<IssuerPorts, 'outbox' | 'addresses' | 'clock' | 'bell'>

/** Puts a mail in the outbox. The same cause twice is one mail: its id, and with it its Message-ID, follows from the cause. */
export async function queueMail(
  { outbox, addresses, clock, bell }: QueuePorts,
  {
    org,
    cause,
    to,
    mail,
  }: { readonly org: string; readonly cause: string; readonly to: string; readonly mail: MailText },
): Promise<void> {
  const now = clock.now()
  const host = new URL(addresses.issuer).hostname
  await outbox.insert({
    _id: cause,
    organisation: org,
    to,
    messageId: `<${cause.replaceAll('/', '.')}@${host}>`,
    mail,
    state: 'waiting',
    createdAt: now.toISOString(),
    unlogged: [],
    work: workDueAt(now),
  })
  bell.ring()
}
