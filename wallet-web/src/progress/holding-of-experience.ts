import { holdingOf, type Holding } from '@stapel/shared'
import type { Experience } from '../storage/experience-record.ts'

/** The learner as the one who says it, about themselves: what makes it self-declared to the engine. */
const learner = 'urn:stapel:this-learner'

/** An experience as the engine takes it: never more than self-declared, and at no level, since nobody judged it. */
export function holdingOfExperience({ id, what, outcomes, addedAt }: Experience): Holding {
  return holdingOf(
    {
      id,
      form: 'open-badges-3',
      types: [],
      title: what,
      issuer: { id: learner },
      recipient: { id: learner, hashed: [] },
      outcomes: outcomes.map(({ id: outcome, plain }) => ({ id: outcome, text: plain, plain, exactMatches: [] })),
      levels: [],
      assessment: [],
      participation: [],
      stacksInto: [],
      evidence: [],
      awardedDate: addedAt,
    },
    'valid',
  )
}
