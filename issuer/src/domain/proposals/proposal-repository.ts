import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { Proposal } from './proposal.ts'

export interface ProposalRepository {
  insert(proposal: New<Proposal>): Promise<boolean>
  /** For its owner or its proposer; for anybody else there is none. @throws NotFoundError */
  get(org: string, id: string): Promise<Proposal>
  replace(proposal: Proposal): Promise<boolean>
  /** What others ask of this organisation, newest first. */
  received(org: string, after?: string): Promise<Page<Proposal>>
  /** What this organisation asks of others, newest first. */
  made(org: string, after?: string): Promise<Page<Proposal>>
}
