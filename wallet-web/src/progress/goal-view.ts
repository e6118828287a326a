import { isMet, type JobProfile } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Goal } from '../storage/goal-record.ts'
import type { Catalogue } from './catalogue.ts'
import { goalProgress, type GoalProgress } from './goal-progress.ts'
import type { Held } from './held.ts'
import { jobMatch, type JobMatch } from './job-match.ts'
import { targetOfWishes, type Target } from './target.ts'

/** A goal with how far it is. */
export type GoalView =
  | { readonly kind: 'rule'; readonly goal: Goal; readonly progress: GoalProgress }
  /** `badges`: what meets a want of the job, each once. */
  | {
      readonly kind: 'job'
      readonly goal: Goal
      readonly job: JobMatch
      readonly badges: readonly CredentialCard[]
    }
  /** A wish in words alone: there is nothing to measure, and that is fine. */
  | { readonly kind: 'words'; readonly goal: Goal }
  /** Its owner does not offer it any more, or can not be reached. */
  | { readonly kind: 'gone'; readonly goal: Goal }

/** A goal of which something can be counted. */
export type MeasuredGoal = Extract<GoalView, { kind: 'rule' | 'job' }>

export const isMeasured = (view: GoalView): view is MeasuredGoal => view.kind === 'rule' || view.kind === 'job'

/** What the goals of this learner are about, as far as it could be read. */
export interface GoalSources {
  readonly catalogue: Catalogue
  /** By address. */
  readonly profiles: ReadonlyMap<string, JobProfile>
  /** Of installations that are not in the catalogue, by address. */
  readonly targets: ReadonlyMap<string, Target>
  /** Addresses of which the owner says that it is withdrawn; what is known of them was kept. */
  readonly withdrawn: ReadonlySet<string>
}

export function viewGoal(goal: Goal, sources: GoalSources, held: Held): GoalView {
  if (goal.kind === 'job') {
    const profile = sources.profiles.get(goal.id)
    if (profile === undefined) return { kind: 'gone', goal }
    const job = jobMatch(profile, held)
    return { kind: 'job', goal, job, badges: badgesThatMeet(job, held) }
  }
  const target = goal.kind === 'own' ? targetOfWishes(goal) : findTarget(goal.id, sources)
  if (target !== null) return { kind: 'rule', goal, progress: goalProgress(target, sources.catalogue, held) }
  return { kind: goal.kind === 'own' ? 'words' : 'gone', goal }
}

export function findTarget(id: string, { catalogue, targets }: GoalSources): Target | null {
  return catalogue.qualifications.find((qualification) => qualification.id === id) ?? targets.get(id) ?? null
}

function badgesThatMeet({ report }: JobMatch, held: Held): CredentialCard[] {
  const cards = report.wants.flatMap(({ verdict, have }) => {
    const card = have !== undefined && isMet(verdict) ? held.cardOf(have.credential) : undefined
    return card === undefined ? [] : [card]
  })
  return [...new Set(cards)]
}
