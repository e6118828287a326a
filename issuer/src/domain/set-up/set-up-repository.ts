import type { NewDocument } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { FirstStart, OrganisationSetUp } from './set-up.ts'

export interface SetUpRepository {
  /** @returns false when this slug has been set up, or is being set up. */
  insert(setUp: New<OrganisationSetUp>): Promise<boolean>
  get(slug: string): Promise<OrganisationSetUp>
  replace(setUp: OrganisationSetUp): Promise<boolean>
  firstStart(): Promise<FirstStart | null>
  insertFirstStart(firstStart: NewDocument<FirstStart>): Promise<boolean>
  replaceFirstStart(firstStart: FirstStart): Promise<boolean>
}
