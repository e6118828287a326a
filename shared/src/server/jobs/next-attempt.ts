const firstWaitMs = 5_000
const longestWaitMs = 60 * 60 * 1000

/** Twice as long after each failure in a row, an hour at most. */
export function nextAttemptAt(now: Date, failures: number): Date {
  return new Date(now.getTime() + Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1)))
}
