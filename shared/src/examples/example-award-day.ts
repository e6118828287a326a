import { addMonths, type CalendarDay } from '../achievements/calendar-day.ts'
import type { ExampleAward } from './people.ts'

/** The day of an example award, seen from today: an expired one stays expired whenever the examples are loaded. */
export function exampleAwardDay(today: CalendarDay, { awarded }: ExampleAward): CalendarDay {
  return 'day' in awarded ? awarded.day : addMonths(today, -awarded.monthsAgo)
}
