import { amsterdamDay, isCalendarDay, type CalendarDay } from '../achievements/calendar-day.ts'
import { loadInHours } from '../achievements/load-in-hours.ts'
import type { CredentialContent } from '../credentials/credential-content.ts'
import { credentialRef, holdingKey, type Holding } from './holding.ts'
import { indexHoldings, type HoldingIndex } from './holding-index.ts'
import type { PreparedHolding } from './prepared-holding.ts'
import type { TrustPolicy } from './trust-policy.ts'

/** One person's holdings on one day under one trust policy, ready for any number of rules and profiles. */
export interface PreparedHoldings {
  readonly date: CalendarDay
  readonly all: readonly PreparedHolding[]
  readonly index: HoldingIndex
}

/**
 * Reads, orders and indexes holdings once, so that many qualifications can be evaluated against many credentials.
 * @throws RangeError when `date` is no calendar day
 */
export function prepareHoldings(
  holdings: readonly Holding[],
  date: CalendarDay,
  trustPolicy: TrustPolicy,
): PreparedHoldings {
  if (!isCalendarDay(date)) throw new RangeError('The date of an evaluation is a calendar day, written YYYY-MM-DD')
  const all = oneFormOfEach(holdings)
    .map(readHolding)
    .sort(byPreference)
    .map(({ holding, hours, awardedOn }, rank) => ({
      holding,
      ref: credentialRef(holding),
      rank,
      hours,
      ...(awardedOn === undefined ? {} : { awardedOn }),
    }))
  return { date, all, index: indexHoldings(all, date, trustPolicy) }
}

/** Of the forms of one award the one that can count, then the one that was signed last. */
function oneFormOfEach(holdings: readonly Holding[]): Holding[] {
  const best = new Map<string, Holding>()
  for (const holding of holdings) {
    const key = holdingKey(holding)
    const other = best.get(key)
    if (other === undefined || compareForms(holding, other) < 0) best.set(key, holding)
  }
  return [...best.values()]
}

function compareForms(a: Holding, b: Holding): number {
  const usable = (holding: Holding) => (holding.verdict === 'valid' && holding.about === 'this-learner' ? 0 : 1)
  const signed = ({ content }: Holding) => instantOf(content.validFrom)
  return usable(a) - usable(b) || signed(b) - signed(a) || compareText(JSON.stringify(a), JSON.stringify(b))
}

interface ReadHolding {
  readonly holding: Holding
  readonly hours: number
  readonly awardedAt: number
  readonly awardedOn?: CalendarDay
}

function readHolding(holding: Holding): ReadHolding {
  const { content } = holding
  const awarded = [content.awardedDate, content.validFrom].find((text) => instantOf(text) > 0)
  return {
    holding,
    hours: hoursOf(content),
    awardedAt: instantOf(awarded),
    ...(awarded === undefined ? {} : { awardedOn: isCalendarDay(awarded) ? awarded : amsterdamDay(awarded) }),
  }
}

function byPreference(a: ReadHolding, b: ReadHolding): number {
  return (
    b.hours - a.hours ||
    b.awardedAt - a.awardedAt ||
    compareText(a.holding.content.issuer.id ?? '', b.holding.content.issuer.id ?? '') ||
    compareText(a.holding.content.id ?? '', b.holding.content.id ?? '') ||
    compareText(holdingKey(a.holding), holdingKey(b.holding))
  )
}

/** Rounded to hundredths of an hour, so that sums do not depend on their order. */
function hoursOf({ load }: CredentialContent): number {
  const hours = load === undefined ? 0 : loadInHours(load)
  return Number.isFinite(hours) && hours > 0 ? Math.round(hours * 100) / 100 : 0
}

/** Milliseconds, or 0 for what is no instant. */
function instantOf(text: string | undefined): number {
  const instant = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(instant) ? 0 : instant
}

/** By code unit: the same everywhere, unlike an alphabet. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
