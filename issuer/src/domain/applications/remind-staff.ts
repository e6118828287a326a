import { amsterdamDay } from '@stapel/shared'
import { permissionsOfRole } from '../access/actor.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { IssuerPorts } from '../ports.ts'
import { isStateChange, reminderAfterSeconds, type Application } from './application.ts'
import { secondsAfter } from './change-application.ts'

export type RemindingPorts = Pick<
  IssuerPorts,
  'applications' | 'accounts' | 'organisations' | 'outbox' | 'mailComposer' | 'addresses' | 'clock' | 'bell'
>

/** When staff are to be reminded that somebody waits for their decision; null when nobody does, or they were. */
export function reminderDueAt({ state, history, remindedAt }: Application): string | null {
  if (state !== 'received') return null
  const since = history.filter(isStateChange).findLast(({ to }) => to === 'received')?.at
  if (since === undefined || (remindedAt !== undefined && remindedAt >= since)) return null
  return secondsAfter(since, reminderAfterSeconds)
}

/**
 * Mails who may decide how many wait, since when, and where: nothing of the applicants. However many applications are due on a day, each
 * member of the staff gets one mail that day.
 */
export async function remindStaff(
  ports: RemindingPorts,
  { organisation: org }: Pick<Application, 'organisation'>,
): Promise<void> {
  const { applications, accounts, organisations, mailComposer, addresses, clock } = ports
  const { count, oldest } = await applications.waiting(org)
  if (oldest === null) return
  const [organisation, members] = await Promise.all([organisations.get(org), accounts.membersOf(org)])
  const deciders = members.filter(({ memberships }) =>
    memberships.some((one) => one.org === org && permissionsOfRole[one.role].includes('applications:decide')),
  )
  const link = `${addresses.issuer}/staff/applications?state=received`
  for (const { _id: account, email, name, language } of deciders) {
    const mail = await mailComposer.applicationsWaiting({
      organisation,
      name,
      language,
      count,
      oldest: oldest.createdAt,
      link,
    })
    const cause = `applications-waiting/${org}/${amsterdamDay(clock.now())}/${account}`
    await queueMail(ports, { org, cause, to: email, mail })
  }
}
