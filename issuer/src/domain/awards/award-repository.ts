import type { InsertOutcome, Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { StatusPurpose } from '../status-lists/status-list.ts'
import type { Award, AwardState } from './award.ts'

export interface AwardFilter {
  /** Words of the name, the e-mail address or the achievement. */
  readonly text?: string
  /** URL of the achievement's version. */
  readonly achievement?: string
  readonly state?: AwardState
  readonly batch?: string
  readonly after?: string
  readonly limit?: number
}

export interface AwardRepository {
  /** `place-taken`: a status index was drawn twice, draw again. `exists`: this award is there already. */
  insert(award: New<Award>): Promise<'inserted' | 'exists' | 'place-taken'>
  insertMany(awards: readonly New<Award>[]): Promise<readonly InsertOutcome[]>
  /** @throws NotFoundError */
  get(org: string, id: string): Promise<Award>
  find(org: string, id: string): Promise<Award | null>
  /** The award whose present or former offer has this reference. */
  findByOffer(org: string, reference: string): Promise<Award | null>
  /** `place-taken` as with `insert`; `changed`: somebody else wrote it meanwhile. */
  replace(award: Award): Promise<'replaced' | 'changed' | 'place-taken'>
  /** Newest first. */
  search(org: string, filter: AwardFilter): Promise<Page<Award>>
  countByState(org: string): Promise<Readonly<Record<AwardState, number>>>
  /** The indexes of one list that its purpose sets: what the list must show now. */
  indexesSet(org: string, list: number, purpose: StatusPurpose): Promise<readonly number[]>
  /** Whether a change of state has not been brought into this list yet. */
  statusOutstanding(org: string, list: number): Promise<boolean>
  /** Awards with a served form that one of these verification methods signed. */
  signedBy(org: string, methods: readonly string[], limit: number): Promise<readonly Award[]>
  countSignedBy(org: string, methods: readonly string[]): Promise<number>
}
