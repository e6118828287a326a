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

interface NewOutcome {
  /** URI, the same for all versions. */
  readonly id: string
  /** DID of the owner. */
  readonly owner: string
  /** A proposal waits for the owner's yes. */
  readonly state: 'proposed' | 'accepted'
}

/** The first version of an outcome. */
export function createOutcome({ id, owner, state }: NewOutcome, content: OutcomeContent): LearningOutcome {
  return { id, version: '1', owner, state, ...content }
}

/** The next version: the words change, the identity stays, and it names the version that it replaces. */
export function createOutcomeVersion(current: LearningOutcome, content: OutcomeContent): LearningOutcome {
  const { id, owner, version } = current
  const next = String(Number.parseInt(version, 10) + 1)
  return { id, version: next, owner, state: current.state, supersedes: `${id}#${version}`, ...content }
}
