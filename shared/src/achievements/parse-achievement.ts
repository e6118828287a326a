import { z } from 'zod'
import type { Achievement } from './achievement.ts'
import { zAchievement } from './achievement-schema.ts'
import { toFieldProblems, type FieldProblem } from './field-problem.ts'

/** Something from outside has fields that are not right. Which ones, and what is wrong with each, stands in `problems`. */
export class InvalidFieldsError extends Error {
  override readonly name = 'InvalidFieldsError'
  readonly code = 'invalid-fields'
  constructor(
    readonly problems: readonly FieldProblem[],
    options?: ErrorOptions,
  ) {
    super(`Not right: ${problems.map(({ field, code }) => `${field || 'the whole'} (${code})`).join(', ')}`, options)
  }
}

/**
 * A published achievement from outside, with all elements of the European approach.
 * @throws InvalidFieldsError with every field that is wrong
 */
export function parseAchievement(input: unknown): Achievement {
  return parseFields(zAchievement, input)
}

/** @throws InvalidFieldsError with every field that is wrong */
export function parseFields<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new InvalidFieldsError(toFieldProblems(parsed.error))
}
