import type { Qualification } from './qualification.ts'

/** A version and the calendar day from which it is in force. */
export interface PublishedQualification {
  readonly qualification: Qualification
  readonly inForceFrom: string
}

/**
 * Rule 10: the version by which somebody who began on `start` is evaluated on `date`: the one in force at the start, as long as
 * the version after it lets them finish, and so on with the next.
 * @returns null before the first version
 */
export function qualificationVersionFor(
  published: readonly PublishedQualification[],
  start: string,
  date: string,
): Qualification | null {
  const inForce = published
    .filter(({ inForceFrom }) => inForceFrom <= date)
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
  const begun = Math.max(
    0,
    inForce.findLastIndex(({ inForceFrom }) => inForceFrom <= start),
  )
  let current = inForce[begun]?.qualification ?? null
  for (const { qualification } of inForce.slice(begun + 1)) {
    const { transition } = qualification
    const mayFinish = transition !== undefined && transition.from === current?.version && date <= transition.untilDate
    if (!mayFinish) current = qualification
  }
  return current
}
