import type { Aggregate } from '../aggregate.ts'

/** The days on which somebody may award: `YYYY-MM-DD`, both inclusive. Without a last day: until it is ended. */
export interface MandateDays {
  readonly from: string
  readonly until?: string
}

/**
 * An owner's word that another organisation may award its achievement: every version of the series that is awarded.
 * `_id` is `{owner}/{code}/{awarder}`, so that there is one for the three. What was awarded under it stands when it is over.
 */
export interface Mandate extends Aggregate, MandateDays {
  /** Names the series of the owner, which is `organisation`. */
  readonly code: string
  /** Slug of the organisation that may award it. */
  readonly awarder: string
  /** `ended`: the owner took it back; giving it again makes it `given`. */
  readonly state: 'given' | 'ended'
  readonly changedAt: string
}

type MandatePeriod = 'ahead' | 'now' | 'over'

/** What a mandate is worth on a day. */
export function mandatePeriod(
  { state, from, until }: Pick<Mandate, 'state' | 'from' | 'until'>,
  today: string,
): MandatePeriod {
  if (state === 'ended' || (until !== undefined && until < today)) return 'over'
  return today < from ? 'ahead' : 'now'
}
