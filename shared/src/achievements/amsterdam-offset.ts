const amsterdamClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const dayMs = 24 * 60 * 60 * 1000
/** At the boundaries of months and days. */
const offsetAt = new Map<number, number>()
/** By the beginning of a span in UTC: the offset during all of it, or `null` where the clock changes in it. */
const offsetInMonth = new Map<number, number | null>()
const offsetInDay = new Map<number, number | null>()

/**
 * Milliseconds that the clock in Amsterdam is ahead of UTC. Asking the calendar costs more than all the rest of reading a
 * date, so it is asked once for a month, and by day in a month in which the clock changes.
 * @throws RangeError when the date is no instant
 */
export function amsterdamOffset(instant: Date): number {
  const time = instant.getTime()
  if (Number.isNaN(time)) throw new RangeError('Not an instant')
  const [year, month] = [instant.getUTCFullYear(), instant.getUTCMonth()]
  const day = Math.floor(time / dayMs) * dayMs
  return (
    offsetDuring(offsetInMonth, Date.UTC(year, month), Date.UTC(year, month + 1)) ??
    offsetDuring(offsetInDay, day, day + dayMs) ??
    askOffset(time)
  )
}

function offsetDuring(known: Map<number, number | null>, from: number, until: number): number | null {
  const found = known.get(from)
  if (found !== undefined) return found
  const offset = offsetAtBoundary(from)
  const steady = offsetAtBoundary(until) === offset ? offset : null
  known.set(from, steady)
  return steady
}

/** The end of one span is the beginning of the next: asked once. */
function offsetAtBoundary(time: number): number {
  const offset = offsetAt.get(time) ?? askOffset(time)
  offsetAt.set(time, offset)
  return offset
}

function askOffset(time: number): number {
  const parts = new Map(amsterdamClock.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return clock - Math.floor(time / 1000) * 1000
}
