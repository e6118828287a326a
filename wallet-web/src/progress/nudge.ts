import type { Experience } from '../storage/experience-record.ts'
import type { Goal } from '../storage/goal-record.ts'
import type { Catalogue } from './catalogue.ts'
import type { GoalView } from './goal-view.ts'
import { findRecognisers, type Recogniser } from './recognisers.ts'

export type Nudge =
  | { readonly kind: 'one-left'; readonly goal: Goal }
  | { readonly kind: 'recognise'; readonly experience: Experience; readonly recogniser: Recogniser }

/** One small push, or none: only for who asked for them, and never more than one at a time. */
export function chooseNudge(
  views: readonly GoalView[],
  experiences: readonly Experience[],
  catalogue: Pick<Catalogue, 'achievements' | 'organisations'>,
): Nudge | null {
  const near = views.find((view) => view.kind === 'rule' && view.progress.steps.length === 1)
  if (near !== undefined) return { kind: 'one-left', goal: near.goal }
  for (const experience of experiences) {
    const [recogniser] = findRecognisers(experience.outcomes, catalogue)
    if (recogniser !== undefined) return { kind: 'recognise', experience, recogniser }
  }
  return null
}
