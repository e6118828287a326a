import { amsterdamDay, endOfAmsterdamDay, validityEnd } from '@stapel/shared'

/** When an award counts from, and until when. */
export interface AwardMoments {
  readonly awardedDate: string
  readonly validFrom: string
  readonly validUntil?: string
}

const oneDay = 86_400_000

/**
 * The moments of an award from the days that the institution names (`YYYY-MM-DD`, Europe/Amsterdam).
 * Without a day it counts from now. With a day in the past it counts from that day; a first valid day may lie ahead.
 * Without a last day, the achievement's months of validity decide.
 */
export function awardMoments(
  now: Date,
  days: { readonly awardedDate?: string; readonly validFrom?: string; readonly validUntil?: string },
  validityMonths: number | undefined,
): AwardMoments {
  const today = amsterdamDay(now)
  const awardedDate = days.awardedDate ?? today
  const firstDay = days.validFrom ?? awardedDate
  const validUntil = days.validUntil
    ? endOfAmsterdamDay(days.validUntil)
    : validityMonths === undefined
      ? undefined
      : validityEnd(instantOf(awardedDate, now), validityMonths)
  return {
    awardedDate,
    validFrom: firstDay === today ? wholeSeconds(now) : startOfDay(firstDay),
    ...(validUntil !== undefined && { validUntil }),
  }
}

/** A moment of the day on which somebody was judged: noon in Greenwich is that day in Amsterdam, summer and winter. */
export function instantOf(day: string, now: Date): string {
  return day === amsterdamDay(now) ? wholeSeconds(now) : `${day}T12:00:00Z`
}

function startOfDay(day: string): string {
  const dayBefore = amsterdamDay(new Date(Date.parse(`${day}T12:00:00Z`) - oneDay))
  return wholeSeconds(new Date(Date.parse(endOfAmsterdamDay(dayBefore)) + 1000))
}

function wholeSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
