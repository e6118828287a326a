import { z } from 'zod'
import type { IssuerContext } from '../../context.ts'
import { acceptProposal, refuseProposal } from '../../domain/proposals/decide-proposal.ts'
import { makeProposal } from '../../domain/proposals/make-proposal.ts'
import type { Proposal } from '../../domain/proposals/proposal.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { zAcceptance, zNewProposal, zRefusal } from '../schemas/proposal.ts'

const zSide = z.strictObject({
  side: z.enum(['received', 'made']).default('received'),
  after: z.string().max(2000).optional(),
})

/** Asking another organisation to change or add an outcome of its own, and deciding about what others ask. */
export function proposalEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/proposals'
  return [
    endpoint({
      method: 'get',
      path,
      access: 'outcomes:read',
      summary: 'Proposals that others made to the organisation, or that it made itself; newest first',
      query: zSide,
      answers: { status: 200, description: 'A page of proposals, and the cursor of the next' },
      async handle({ org, query: { side, after }, res }) {
        const { items, next } = await ctx.proposals[side](org, after)
        res.json({ items: items.map(present), next })
      },
    }),
    endpoint({
      method: 'post',
      path,
      access: 'outcomes:write',
      summary: 'Propose a change of an outcome of another organisation here, or a new one',
      body: zNewProposal,
      answers: { status: 201, description: 'The proposal; its owner gets a mail' },
      async handle({ org, principal, body, res }) {
        res.status(201).json(present(await makeProposal(ctx, principal.actor, { proposer: org, ...body })))
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{id}`,
      access: 'outcomes:read',
      summary: 'One proposal, for its owner or its proposer',
      answers: { status: 200, description: 'The proposal' },
      async handle({ org, param, res }) {
        res.json(present(await ctx.proposals.get(org, param('id'))))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{id}/acceptance`,
      access: 'outcomes:write',
      summary: 'Take a proposal over, as it is or edited: the outcome gets a new version',
      body: zAcceptance,
      answers: { status: 200, description: 'The decided proposal' },
      async handle({ org, principal, param, body: { content, basedOn }, res }) {
        const decided = await acceptProposal(ctx, principal.actor, {
          org,
          id: param('id'),
          ...(content !== undefined && { content }),
          ...(basedOn !== undefined && { basedOn }),
        })
        res.json(present(decided))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{id}/refusal`,
      access: 'outcomes:write',
      summary: 'Refuse a proposal, with the reason for its proposer',
      body: zRefusal,
      answers: { status: 200, description: 'The decided proposal' },
      async handle({ org, principal, param, body: { reason }, res }) {
        res.json(present(await refuseProposal(ctx, principal.actor, { org, id: param('id'), reason })))
      },
    }),
  ]
}

function present(proposal: Proposal) {
  const { _id: id, organisation: owner, proposer, code, basedOn, framework, content, reason } = proposal
  const { state, decision, createdAt } = proposal
  return { id, owner, proposer, code, basedOn, framework, content, reason, state, createdAt, decision }
}
