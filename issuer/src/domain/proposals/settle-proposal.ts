import { nothingOutstanding } from '@stapel/shared/server'
import { permissionsOfRole } from '../access/actor.ts'
import { unloggedEntries } from '../audit/unlogged-entries.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Proposal } from './proposal.ts'

export type SettlingPorts = Pick<
  IssuerPorts,
  'accounts' | 'organisations' | 'audit' | 'outbox' | 'mailComposer' | 'addresses' | 'clock' | 'bell'
>

/**
 * Brings what happened to both logs, and mails the designers of who is to know. A repeat mails nobody twice: the cause of a mail is
 * the proposal, what happened to it and the receiver.
 * @returns the proposal as it is to be written
 */
export async function settleProposal(ports: SettlingPorts, proposal: Proposal): Promise<Proposal> {
  const { _id: id, organisation: owner, proposer, untold } = proposal
  await ports.audit.append(unloggedEntries(`proposal/${id}`, proposal))
  await ports.audit.append(unloggedEntries(`proposal/${id}`, { ...proposal, organisation: proposer }))
  if (untold !== 'nobody') {
    const [to, from] = untold === 'owner' ? [owner, proposer] : [proposer, owner]
    await mailDesigners(ports, proposal, to, from)
  }
  return { ...proposal, untold: 'nobody', unlogged: [], work: nothingOutstanding }
}

async function mailDesigners(ports: SettlingPorts, proposal: Proposal, to: string, from: string): Promise<void> {
  const { accounts, organisations, mailComposer, addresses } = ports
  const [organisation, other, members] = await Promise.all([
    organisations.get(to),
    organisations.get(from),
    accounts.membersOf(to),
  ])
  const designers = members.filter(({ memberships }) =>
    memberships.some(({ org, role }) => org === to && permissionsOfRole[role].includes('outcomes:write')),
  )
  for (const { _id: account, email, name, language } of designers) {
    const mail = await mailComposer.proposal({
      organisation,
      other: other.name,
      name,
      language,
      state: proposal.state,
      plain: proposal.content.plain[language] ?? proposal.content.plain.nl,
      reason: proposal.decision?.reason ?? proposal.reason,
      link: `${addresses.issuer}/staff/proposals/${proposal._id}`,
    })
    await queueMail(ports, { org: to, cause: `proposal/${proposal._id}/${proposal.state}/${account}`, to: email, mail })
  }
}
