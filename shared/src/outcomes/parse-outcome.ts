import type { z } from 'zod'
import { parseFields } from '../achievements/parse-achievement.ts'
import type { LearningOutcome } from './learning-outcome.ts'
import { zLearningOutcome, zOutcomeContent } from './outcome-schema.ts'

export type OutcomeContent = z.output<typeof zOutcomeContent>

/** @throws InvalidFieldsError with every field that is wrong */
export function parseLearningOutcome(input: unknown): LearningOutcome {
  return parseFields(zLearningOutcome, input)
}

/** @throws InvalidFieldsError with every field that is wrong */
export function parseOutcomeContent(input: unknown): OutcomeContent {
  return parseFields(zOutcomeContent, input)
}
