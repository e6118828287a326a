import type { Names } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Experience } from '../storage/experience-record.ts'
import type { Goal } from '../storage/goal-record.ts'
import { namesOf, type Catalogue, type CatalogueAchievement, type CatalogueQualification } from './catalogue.ts'
import { countsFor } from './counts-for.ts'
import { goalProgress, type GoalProgress } from './goal-progress.ts'
import { findTarget, viewGoal, type GoalSources, type GoalView } from './goal-view.ts'
import { prepareHeld, type Held, type HeldInput } from './held.ts'
import { jobMatch, type JobMatch } from './job-match.ts'
import { chooseNudge, type Nudge } from './nudge.ts'
import { asIfHeld } from './try-out.ts'

/** Everything that a screen may ask about progress, over what is held at one moment. What is held is read once. */
export interface ProgressBoard {
  readonly catalogue: Catalogue
  readonly names: Names
  readonly held: Held
  /** What a badge of the wallet is called. */
  readonly titleOf: (key: string) => string
  readonly view: (goal: Goal) => GoalView
  /** Its owner has withdrawn it: what is shown of it is what this wallet kept. */
  readonly isWithdrawn: (id: string) => boolean
  /** Progress toward a qualification that need not be a goal; `null` for one that is not known. */
  readonly toward: (id: string) => GoalProgress | null
  /** The match with a job that need not be a goal, or with one role of it. */
  readonly match: (id: string, role?: string) => JobMatch | null
  /** The qualifications of which this badge alone would fulfil a part. */
  readonly countsFor: (card: CredentialCard) => readonly CatalogueQualification[]
  readonly nudge: (goals: readonly Goal[], experiences: readonly Experience[]) => Nudge | null
  /** The same at another moment. */
  readonly at: (moment: Date) => ProgressBoard
  /** The same as if these were held too. */
  readonly asIf: (achievements: readonly CatalogueAchievement[]) => ProgressBoard
}

export function createProgressBoard(sources: GoalSources, input: HeldInput, now: Date): ProgressBoard {
  const { catalogue, profiles } = sources
  const held = prepareHeld(input, now)
  const view = (goal: Goal) => viewGoal(goal, sources, held)
  return {
    catalogue,
    names: namesOf(catalogue),
    held,
    titleOf: (key) => input.cards.find((card) => card.key === key)?.content.title ?? key,
    view,
    isWithdrawn: (id) => sources.withdrawn.has(id),
    toward: (id) => {
      const target = findTarget(id, sources)
      return target === null ? null : goalProgress(target, catalogue, held)
    },
    match: (id, role) => {
      const profile = profiles.get(id)
      return profile === undefined ? null : jobMatch(profile, held, role)
    },
    countsFor: (card) => countsFor(card, catalogue, input.ownKeys, now),
    nudge: (goals, experiences) => chooseNudge(goals.map(view), experiences, catalogue),
    at: (moment) => createProgressBoard(sources, input, moment),
    asIf: (achievements) =>
      createProgressBoard(
        sources,
        { ...input, asIf: achievements.map((achievement) => asIfHeld(achievement, held.date)) },
        now,
      ),
  }
}
