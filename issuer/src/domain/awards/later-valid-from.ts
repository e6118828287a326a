/**
 * From when a form holds that is signed anew: now, since it must be later than the one it replaces. What has not begun, or is over,
 * moves by one second only, so that it begins on the same day and never after its end.
 */
export function laterValidFrom(
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil?: string },
  now: Date,
): string {
  const next = Date.parse(validFrom) + 1000
  const isOver = validUntil !== undefined && Date.parse(validUntil) < now.getTime()
  const moment = isOver ? next : Math.max(next, now.getTime())
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
