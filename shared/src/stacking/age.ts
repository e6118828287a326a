import { addMonths, type CalendarDay } from '../achievements/calendar-day.ts'

/** Rule 3: it still counts on the same day so many months later, or on that month's last day. */
export function isTooOld(awardedOn: CalendarDay, maxAgeMonths: number, date: CalendarDay): boolean {
  const months = monthsBetween(awardedOn, date)
  // Only within one month do days decide.
  return months === maxAgeMonths ? addMonths(awardedOn, maxAgeMonths) < date : months > maxAgeMonths
}

/** Whole months that have passed since the award; 0 for one in the future. */
export function ageInMonths(awardedOn: CalendarDay, date: CalendarDay): number {
  const months = monthsBetween(awardedOn, date)
  return Math.max(0, addMonths(awardedOn, months) <= date ? months : months - 1)
}

function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  const monthsOf = (day: CalendarDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return monthsOf(to) - monthsOf(from)
}
