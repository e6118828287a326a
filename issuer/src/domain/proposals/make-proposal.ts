import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote } from '../audit/noted.ts'
import { AlreadyExistsError, WrongStateError } from '../errors.ts'
import type { OutcomeContent } from '../outcomes/outcome-content.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Proposal } from './proposal.ts'

type ProposingPorts = Pick<
  IssuerPorts,
  'proposals' | 'outcomes' | 'frameworks' | 'organisations' | 'random' | 'clock' | 'bell'
>

export interface ProposalInput {
  readonly proposer: string
  readonly owner: string
  readonly code: string
  /** 0: a new outcome. */
  readonly basedOn: number
  readonly framework?: string | undefined
  readonly content: OutcomeContent
  readonly reason: string
}

/**
 * Asks the owner of an outcome to change it, or to add one. Nothing changes; the owner's designers get a mail.
 * @throws NotFoundError WrongStateError it is the proposer's own
 * @throws AlreadyExistsError a new outcome under a code that the owner uses already
 */
export async function makeProposal(ports: ProposingPorts, actor: Actor, input: ProposalInput): Promise<Proposal> {
  const { proposals, outcomes, frameworks, organisations, random, clock, bell } = ports
  const { proposer, owner, code, basedOn, framework, content, reason } = input
  if (proposer === owner) throw new WrongStateError('outcome', 'your own: change it yourself')
  await organisations.get(owner)
  if (framework !== undefined) await frameworks.get(owner, framework)
  if (basedOn > 0) await outcomes.get(owner, code)
  else if (await outcomes.find(owner, code)) throw new AlreadyExistsError('outcome')
  const now = clock.now()
  const id = random.uuid()
  await proposals.insert({
    _id: id,
    organisation: owner,
    proposer,
    code,
    basedOn,
    ...(framework !== undefined && { framework }),
    content,
    reason,
    proposedBy: actor,
    createdAt: now.toISOString(),
    state: 'open',
    untold: 'owner',
    unlogged: [auditNote(ports, actor, 'proposal.made', { code })],
    work: workDueAt(now),
  })
  bell.ring()
  return proposals.get(owner, id)
}
