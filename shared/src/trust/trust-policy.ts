import type { TrustPolicy } from '../stacking/trust-policy.ts'
import { trustAnswer } from './trust-answer.ts'
import type { TrustRegistry } from './trust-registry.ts'

/** For stacking and matching: trusts whom a registry recognises for the achievement on that day. */
export function trustPolicyFromRegistries(registries: readonly TrustRegistry[]): TrustPolicy {
  return {
    trusts: (issuer, achievement, date) =>
      trustAnswer(registries, {
        issuer,
        achievement: { id: achievement },
        qualifications: [],
        levels: [],
        day: date.slice(0, 10),
      }).answer === 'recognised-for-this',
  }
}
