import { addMonths, exampleSeriesUrl, type ExamplePerson } from '@stapel/shared'
import type { ExampleLearner } from './example-learner.ts'

/** A worked person of the example data, as somebody to try a rule on. What others only confirm is not assessed. */
export function learnerOfPerson(person: ExamplePerson, issuerUrl: string, today: string): Omit<ExampleLearner, 'id'> {
  const states = { active: 'valid', expired: 'expired', suspended: 'suspended', revoked: 'revoked' } as const
  return {
    name: person.name,
    held: [
      ...person.awards.map(({ achievement, awarded, state }) => ({
        achievement: exampleSeriesUrl(issuerUrl, achievement),
        state: states[state],
        awardedOn: 'day' in awarded ? awarded.day : addMonths(today, -awarded.monthsAgo),
      })),
      ...person.endorsements.map(({ achievement }) => ({
        achievement: exampleSeriesUrl(issuerUrl, achievement),
        state: 'experience' as const,
        awardedOn: today,
      })),
    ],
  }
}
