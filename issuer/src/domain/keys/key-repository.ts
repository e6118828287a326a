import type { New } from '../aggregate.ts'
import type { OrganisationKeys } from './organisation-keys.ts'

export interface KeyRepository {
  insert(keys: New<OrganisationKeys>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string): Promise<OrganisationKeys>
  replace(keys: OrganisationKeys): Promise<boolean>
}
