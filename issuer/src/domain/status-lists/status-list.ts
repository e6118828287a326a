import type { Aggregate } from '../aggregate.ts'

export const statusPurposes = ['revocation', 'suspension'] as const
export type StatusPurpose = (typeof statusPurposes)[number]

/** Entries of one list: the least that the specification allows, so that an entry hides among many. */
export const statusListLength = 131_072

/** One numbered pair of lists of an organisation, as last built from the awards' states. `_id` is `{org}/{number}`. */
export interface StatusList extends Aggregate {
  readonly number: number
  readonly published: Readonly<Record<StatusPurpose, { readonly text: string; readonly signedAt: string } | null>>
}
