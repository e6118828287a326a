import { workDueAt } from '@stapel/shared/server'
import type { Actor, Role } from '../access/actor.ts'
import { drawSecret, hashSecret } from '../access/secret-token.ts'
import { auditNote } from '../audit/noted.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Language } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { normaliseEmail } from './account-id.ts'
import type { Invitation } from './invitation.ts'

type InvitingPorts = Pick<
  IssuerPorts,
  'invitations' | 'organisations' | 'outbox' | 'mailComposer' | 'addresses' | 'random' | 'clock' | 'bell'
>

const invitationLifetimeSeconds = 7 * 24 * 60 * 60

/** Sends somebody a link with which they become staff. The link is in the mail only; what is stored is a hash of it. */
export async function inviteStaff(
  ports: InvitingPorts,
  actor: Actor,
  input: { org: string; email: string; name: string; role: Role; language?: Language },
): Promise<Invitation> {
  const { invitations, organisations, mailComposer, addresses, random, clock } = ports
  const organisation = await organisations.get(input.org)
  const language = input.language ?? organisation.language
  const token = drawSecret(random)
  const now = clock.now()
  const id = random.uuid()
  const invitation = {
    _id: id,
    organisation: input.org,
    email: normaliseEmail(input.email),
    name: input.name,
    role: input.role,
    language,
    tokenHash: hashSecret(token),
    expiresAt: new Date(now.getTime() + invitationLifetimeSeconds * 1000).toISOString(),
    state: 'open' as const,
    unlogged: [auditNote(ports, actor, 'staff.invited', { role: input.role })],
    work: workDueAt(now),
  }
  await invitations.insert(invitation)
  const link = `${addresses.issuer}/invitations/${input.org}/${id}/${token}`
  const mail = await mailComposer.invitation({ organisation, name: input.name, role: input.role, language, link })
  await queueMail(ports, { org: input.org, cause: `invitation/${id}`, to: invitation.email, mail })
  return invitations.get(input.org, id)
}
