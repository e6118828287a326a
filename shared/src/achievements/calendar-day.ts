import { amsterdamOffset } from './amsterdam-offset.ts'

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`: what people mean by "valid until" (CONTRACT §2). */
export type CalendarDay = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const match = dayPattern.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The day on the calendar in Europe/Amsterdam at an instant.
 * @throws RangeError when the text is no instant
 */
export function amsterdamDay(instant: string | Date): CalendarDay {
  const date = new Date(instant)
  const clock = new Date(date.getTime() + amsterdamOffset(date))
  return writeDay(clock.getUTCFullYear(), clock.getUTCMonth() + 1, clock.getUTCDate())
}

/** The last second of a day in Europe/Amsterdam, written in UTC: whole seconds, since a JWT's `exp` has no finer ones. */
export function endOfAmsterdamDay(day: CalendarDay): string {
  const { year, month, day: date } = readDay(day)
  const asIfUtc = Date.UTC(year, month - 1, date, 23, 59, 59)
  // The clock changes at 01:00 UTC, so around midnight the offset of a moment nearby is the offset of the moment itself.
  return new Date(asIfUtc - amsterdamOffset(new Date(asIfUtc))).toISOString().replace('.000Z', 'Z')
}

/** The same day so many months later (or, with a negative number, earlier), or that month's last day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, day: date } = readDay(day)
  const monthsSinceYearZero = year * 12 + (month - 1) + months
  const toYear = Math.floor(monthsSinceYearZero / 12)
  const toMonth = (monthsSinceYearZero % 12) + 1
  return writeDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** Until when an award of this moment is valid: the end of the same day so many months later. */
export function validityEnd(awarded: string | Date, validityMonths: number): string {
  return endOfAmsterdamDay(addMonths(amsterdamDay(awarded), validityMonths))
}

function readDay(day: CalendarDay): { year: number; month: number; day: number } {
  if (!isCalendarDay(day)) throw new RangeError('A calendar day is an existing day, written YYYY-MM-DD')
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month, day: date }
}

function writeDay(year: number, month: number, day: number): CalendarDay {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
