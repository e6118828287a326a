import type { Aggregate } from '../aggregate.ts'

export const statusPurposes = ['revocation', 'suspension'] as const
export type StatusPurpose = (typeof statusPurposes)[number]

/** Entries of one list: the least that the specification allows, so that an entry hides among many. */
export const statusListLength = 131_072

/** Whose states a list shows: our awards', or credentials that another system had us sign. */
export type StatusSubject = 'awards' | 'credentials'

/** One numbered pair of lists of an organisation, as last built from the states of its subjects. `_id` is `{org}/{number}`. */
export interface StatusList extends Aggregate {
  readonly number: number
  readonly subject: StatusSubject
  readonly published: Readonly<Record<StatusPurpose, SignedStatusList | null>>
}

export interface SignedStatusList {
  readonly text: string
  readonly signedAt: string
  /** Absent in lists of before this was kept. */
  readonly verificationMethod?: string
}
