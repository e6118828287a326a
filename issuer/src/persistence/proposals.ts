import { defineCollection, NotFoundError, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { ProposalRepository } from '../domain/proposals/proposal-repository.ts'
import type { Proposal } from '../domain/proposals/proposal.ts'
import { actor, aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const definition = defineCollection<Proposal>({
  name: 'proposals',
  schema: new Schema({
    ...aggregateFields,
    proposer: required(String),
    code: required(String),
    basedOn: required(Number),
    framework: optional(String),
    content: required(Schema.Types.Mixed),
    reason: required(String),
    proposedBy: required(actor),
    createdAt: required(String),
    state: oneOf(['open', 'accepted', 'refused']),
    decision: optional(
      new Schema({ at: required(String), by: required(actor), reason: optional(String), version: optional(Number) }),
    ),
    untold: oneOf(['owner', 'proposer', 'nobody']),
  }),
  indexes: [workIndex, { fields: ['organisation', 'createdAt'] }, { fields: ['proposer', 'createdAt'] }],
  ...firstSchema,
})

/** A proposal has two parties: both may read it, nobody else. */
export async function openProposals(store: Store) {
  const collection = await store.collection(definition)
  const newestFirst = { orderBy: 'createdAt', order: 'descending', limit: 50 } as const
  const repository: ProposalRepository = {
    insert: (proposal) => insertOnce(collection, proposal),
    async get(org, id) {
      const proposal = await collection.get(id)
      if (proposal.organisation !== org && proposal.proposer !== org) throw new NotFoundError('proposal')
      return proposal
    },
    replace: (proposal) => collection.replace(proposal),
    received: (org, after) => collection.find({ ...newestFirst, where: { organisation: org }, after }),
    made: (org, after) => collection.find({ ...newestFirst, where: { proposer: org }, after }),
  }
  return { collection, repository }
}
