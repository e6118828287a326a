import type { Actor } from '../access/actor.ts'
import type { Aggregate } from '../aggregate.ts'
import type { OutcomeContent } from '../outcomes/outcome-content.ts'

export interface ProposalDecision {
  readonly at: string
  readonly by: Actor
  /** Why not; what is accepted speaks for itself. */
  readonly reason?: string
  /** The version that came of it. */
  readonly version?: number
}

/**
 * What one organisation asks another to do with an outcome that is not its own: change it, or add one. It belongs to the owner
 * (`organisation`), who decides; the proposer reads along.
 */
export interface Proposal extends Aggregate {
  /** Slug of the organisation that asks. */
  readonly proposer: string
  readonly code: string
  /** The version that the proposer looked at; 0: it is a new outcome. */
  readonly basedOn: number
  /** For a new one: in which framework of the owner. */
  readonly framework?: string
  readonly content: OutcomeContent
  readonly reason: string
  readonly proposedBy: Actor
  readonly createdAt: string
  readonly state: 'open' | 'accepted' | 'refused'
  readonly decision?: ProposalDecision
  /** Who still has to get a mail about what happened last. */
  readonly untold: 'owner' | 'proposer' | 'nobody'
}
