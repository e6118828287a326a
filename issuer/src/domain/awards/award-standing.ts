import type { Award, AwardState } from './award.ts'

/** What an award is worth at a moment: its state, or `expired` when it is active and its time is over. */
export type AwardStanding = AwardState | 'expired'

export function awardStanding({ state, validUntil }: Pick<Award, 'state' | 'validUntil'>, now: Date): AwardStanding {
  return state === 'active' && validUntil !== undefined && Date.parse(validUntil) < now.getTime() ? 'expired' : state
}
