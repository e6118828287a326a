import type { z } from 'zod'

/** What can be wrong with a field. Stable: screens make their sentences from the code (`describe-field-problem.ts`). */
export const fieldProblemCodes = [
  'missing',
  'wrong-kind',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'too-few',
  'too-many',
  'not-in-list',
  'not-a-url',
  'not-a-day',
  'no-such-level',
  'not-the-level',
  'only-of-exemption',
  'twice',
  'unknown-field',
] as const
export type FieldProblemCode = (typeof fieldProblemCodes)[number]

export interface FieldProblem {
  /** `load.value`, `outcomes.0.id`; empty for the whole. */
  readonly field: string
  readonly code: FieldProblemCode
}

/** What zod found, as problems of fields: no field is named twice, an unknown one by its own name. */
export function toFieldProblems(error: z.ZodError): readonly FieldProblem[] {
  const problems = error.issues.flatMap((issue) => {
    const field = issue.path.map(String).join('.')
    if (issue.code !== 'unrecognized_keys') return [{ field, code: codeOf(issue) }]
    return issue.keys.map((key): FieldProblem => ({
      field: [field, key].filter(Boolean).join('.'),
      code: 'unknown-field',
    }))
  })
  return problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index)
}

function codeOf(issue: z.core.$ZodIssue): FieldProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong-kind'
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? 'missing' : 'too-short'
      return issue.origin === 'array' ? 'too-few' : 'too-small'
    case 'too_big':
      if (issue.origin === 'string') return 'too-long'
      return issue.origin === 'array' ? 'too-many' : 'too-big'
    case 'invalid_value':
      return issue.input === undefined ? 'missing' : 'not-in-list'
    case 'invalid_format':
      return 'not-a-url'
    case 'custom':
      return fieldProblemCodes.find((code) => code === issue.params?.['code']) ?? 'wrong-kind'
    default:
      return 'wrong-kind'
  }
}
