import { ChangedMeanwhileError, NotFoundError } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { WrongStateError } from '../errors.ts'
import { bringOutcome } from '../outcomes/bring-outcome.ts'
import type { OutcomeContent } from '../outcomes/outcome-content.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Proposal, ProposalDecision } from './proposal.ts'

type DecidingPorts = Pick<IssuerPorts, 'proposals' | 'outcomes' | 'addresses' | 'random' | 'clock' | 'bell'>

/**
 * Takes a proposal over, as it is or as the owner edits it: a new version of the outcome. The outcome is written first, so that a kill
 * leaves the proposal open; accepting it again then finds the outcome as it is to be and writes no second version.
 * @param basedOn the version that the owner looked at while deciding
 * @throws NotFoundError WrongStateError ChangedMeanwhileError
 */
export async function acceptProposal(
  ports: DecidingPorts,
  actor: Actor,
  {
    org,
    id,
    content,
    basedOn,
  }: {
    readonly org: string
    readonly id: string
    readonly content?: OutcomeContent
    readonly basedOn?: number
  },
): Promise<Proposal> {
  const proposal = await getReceived(ports, org, id)
  if (proposal.state !== 'open') throw new WrongStateError('proposal', proposal.state)
  const { code, framework } = proposal
  const done = await bringOutcome(ports, actor, {
    org,
    code,
    basedOn: basedOn ?? proposal.basedOn,
    content: content ?? proposal.content,
    state: 'accepted',
    framework,
    act: proposal.basedOn === 0 ? 'outcome.created' : 'outcome.revised',
  })
  if (done === 'changed-meanwhile') throw new ChangedMeanwhileError('outcome')
  const version = (await ports.outcomes.get(org, code)).versions.length
  return decide(ports, actor, { org, id, state: 'accepted', parts: { version } })
}

/** Says no, and why. @throws NotFoundError WrongStateError */
export async function refuseProposal(
  ports: DecidingPorts,
  actor: Actor,
  { org, id, reason }: { readonly org: string; readonly id: string; readonly reason: string },
): Promise<Proposal> {
  await getReceived(ports, org, id)
  return decide(ports, actor, { org, id, state: 'refused', parts: { reason } })
}

/** The proposer may read it, but only the owner decides. */
async function getReceived({ proposals }: DecidingPorts, org: string, id: string): Promise<Proposal> {
  const proposal = await proposals.get(org, id)
  if (proposal.organisation !== org) throw new NotFoundError('proposal')
  return proposal
}

async function decide(
  ports: DecidingPorts,
  actor: Actor,
  {
    org,
    id,
    state,
    parts,
  }: {
    readonly org: string
    readonly id: string
    readonly state: 'accepted' | 'refused'
    readonly parts: Pick<ProposalDecision, 'reason' | 'version'>
  },
): Promise<Proposal> {
  const { proposals, bell } = ports
  const note = auditNote(ports, actor, `proposal.${state}`)
  const decided = await change(
    'proposal',
    { read: () => proposals.get(org, id), replace: (one) => proposals.replace(one) },
    (proposal) => {
      if (proposal.state !== 'open') throw new WrongStateError('proposal', proposal.state)
      const decision = { at: note.at, by: actor, ...parts }
      return noted<Proposal>({ ...proposal, state, decision, untold: 'proposer' }, note)
    },
  )
  bell.ring()
  return decided
}
