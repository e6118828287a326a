import { draftLifetimeDays } from './job-profile-series.ts'

/** When a draft that was never published goes, if nobody touches it. */
export function draftEndsAt(now: Date): Date {
  return new Date(now.getTime() + draftLifetimeDays * 24 * 3600 * 1000)
}
