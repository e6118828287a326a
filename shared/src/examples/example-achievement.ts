import type { Achievement, AchievementOutcome } from '../achievements/achievement.ts'
import type {
  ExampleAchievementKey,
  ExampleOrganisationSlug,
  ExampleOutcomeKey,
  ExampleQualificationKey,
} from './example-keys.ts'

/** What a designer would fill in, without any URL: owner and path are in `exampleAchievementPlaces`, outcomes in `exampleOutcomeKeysOf`. */
export interface ExampleAchievement extends Omit<
  Achievement,
  'id' | 'series' | 'version' | 'outcomes' | 'qualityAssurance' | 'stackability' | 'creator' | 'image'
> {
  readonly key: ExampleAchievementKey
  readonly partOf: readonly ExampleQualificationKey[]
  /** The body that owns the definition, where that is not the issuer. */
  readonly createdBy?: ExampleOrganisationSlug
  /** Rubrics of its outcomes; an outcome without one is met or not met. */
  readonly rubrics?: Partial<Record<ExampleOutcomeKey, Required<Pick<AchievementOutcome, 'rubric' | 'requiredRubric'>>>>
  /** No longer awarded; what was awarded stands. */
  readonly closed?: true
}
