import type { LearningOutcome } from '../outcomes/learning-outcome.ts'
import { exampleAchievements } from './achievements.ts'
import {
  exampleOutcomeKeysOf,
  type ExampleAchievementKey,
  type ExampleOrganisationSlug,
  type ExampleOutcomeKey,
} from './example-keys.ts'
import type { ExampleOutcomeText } from './example-outcome-text.ts'
import { exampleOrganisationDid, exampleOutcomeOwner, exampleOutcomeUrl } from './example-urls.ts'
import { lindehofOutcomes } from './outcomes-lindehof.ts'
import { metaalOutcomes } from './outcomes-metaal.ts'
import { rijnoeverOutcomes } from './outcomes-rijnoever.ts'

const texts: Readonly<Record<ExampleOutcomeKey, ExampleOutcomeText>> = {
  ...metaalOutcomes,
  ...rijnoeverOutcomes,
  ...lindehofOutcomes,
}

/** An outcome as its owner would enter it: the installation gives it its URI. */
export interface ExampleOutcome extends ExampleOutcomeText {
  readonly key: ExampleOutcomeKey
  readonly organisation: ExampleOrganisationSlug
  readonly level: LearningOutcome['level']
}

/** Every example outcome, once, with the level and basis of its achievement. */
export const exampleOutcomes: readonly ExampleOutcome[] = exampleAchievements.flatMap(({ key, level }) =>
  outcomeKeysOf(key).map((outcome) => ({
    key: outcome,
    organisation: exampleOutcomeOwner(outcome),
    ...texts[outcome],
    level,
  })),
)

/** The outcome as the installation at `baseUrl` holds it: accepted, in its first version. */
export function exampleLearningOutcome(baseUrl: string, outcome: ExampleOutcome): LearningOutcome {
  const { key, organisation, text, plain, kind, level } = outcome
  return {
    id: exampleOutcomeUrl(baseUrl, key),
    version: '1',
    owner: exampleOrganisationDid(baseUrl, organisation),
    state: 'accepted',
    text,
    plain,
    kind,
    level,
    alignments: [],
  }
}

export function outcomeKeysOf(achievement: ExampleAchievementKey): readonly ExampleOutcomeKey[] {
  return exampleOutcomeKeysOf[achievement]
}
