import type { CalendarDay } from '../achievements/calendar-day.ts'
import type { CredentialRef, Holding } from './holding.ts'

/** A holding with what every node asks of it, read once. */
export interface PreparedHolding {
  readonly holding: Holding
  readonly ref: CredentialRef
  /** Place in the order of preference of rule 11, 0 first: most hours, newest, (issuer, id). */
  readonly rank: number
  /** Study load, in hundredths exact. */
  readonly hours: number
  /** The calendar day of the award; absent when the credential names no readable date. */
  readonly awardedOn?: CalendarDay
}
