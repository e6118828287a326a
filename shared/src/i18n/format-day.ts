import { amsterdamDay, isCalendarDay } from '../achievements/calendar-day.ts'
import type { Locale } from './locale.ts'

const tags = { nl: 'nl-NL', en: 'en-GB' } satisfies Record<Locale, string>
const dayFormats = {
  nl: new Intl.DateTimeFormat(tags.nl, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat(tags.en, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
} satisfies Record<Locale, Intl.DateTimeFormat>
const timeFormats = {
  nl: new Intl.DateTimeFormat(tags.nl, { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat(tags.en, { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }),
} satisfies Record<Locale, Intl.DateTimeFormat>

/**
 * "12 mei 2026": the calendar day in Europe/Amsterdam of an instant, or a day (`YYYY-MM-DD`) itself.
 * What is neither (a foreign credential may say anything) comes back as it is written.
 */
export function formatDay(instantOrDay: string | Date, locale: Locale): string {
  if (typeof instantOrDay === 'string' && isCalendarDay(instantOrDay)) return formatCalendarDay(instantOrDay, locale)
  const instant = new Date(instantOrDay)
  if (Number.isNaN(instant.getTime())) return String(instantOrDay)
  return formatCalendarDay(amsterdamDay(instant), locale)
}

/** "12 mei 2026, 14:05", on the clock in Amsterdam. */
export function formatMoment(instant: string | Date, locale: Locale): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return String(instant)
  return `${formatDay(moment, locale)}, ${formatTime(moment, locale)}`
}

/** "14:05", on the clock in Amsterdam. */
export function formatTime(moment: Date, locale: Locale): string {
  return timeFormats[locale].format(moment)
}

function formatCalendarDay(day: string, locale: Locale): string {
  return dayFormats[locale].format(new Date(`${day}T12:00:00Z`))
}
