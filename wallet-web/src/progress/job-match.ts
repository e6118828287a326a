import { isMet, matchPrepared, type JobProfile, type MatchReport, type Rule } from '@stapel/shared'
import type { Held } from './held.ts'

/** How what somebody has compares with what a job asks, and what would bring the rest. */
export interface JobMatch {
  readonly profile: JobProfile
  readonly report: MatchReport
  /** What of it is not met yet, as a rule; `null` when nothing is. */
  readonly open: Rule | null
}

/** @param role id of one of the roles of the profile; absent: the whole job */
export function jobMatch(profile: JobProfile, held: Held, role?: string): JobMatch {
  const report = matchPrepared(profile, held.prepared, role)
  return { profile, report, open: openWants(report) }
}

/**
 * The wants that are not met, as the engine asks them: so that next steps and the shortest way speak of jobs and qualifications alike.
 * A job takes every basis of a level unless it says otherwise. Licences are no part of it: nobody learns those here.
 */
function openWants({ wants }: MatchReport): Rule | null {
  const of = wants
    .filter(({ verdict, want }) => want.must && !isMet(verdict))
    .map(({ want }): Rule => ({
      id: want.id,
      op: 'any',
      min: 1,
      of: want.anyOf.map((outcome, index) => ({
        id: `${want.id}-${index}`,
        op: 'outcome',
        outcome,
        acceptLevelBasis: want.acceptLevelBasis ?? ['legal-generic', 'register', 'part-of-classified', 'indicative'],
        ...(want.minLevel && { minLevel: want.minLevel }),
        ...(want.maxAgeMonths !== undefined && { maxAgeMonths: want.maxAgeMonths }),
      })),
    }))
  return of.length === 0 ? null : { id: 'open-wants', op: 'all', of }
}
