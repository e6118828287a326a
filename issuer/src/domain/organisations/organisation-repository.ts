import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { Organisation } from './organisation.ts'

export interface OrganisationRepository {
  /** @returns false when the slug is taken. */
  insert(organisation: New<Organisation>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string): Promise<Organisation>
  find(org: string): Promise<Organisation | null>
  replace(organisation: Organisation): Promise<boolean>
  /** All organisations of the installation: for its public catalogue. */
  list(after?: string): Promise<Page<Organisation>>
}
