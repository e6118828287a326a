import {
  describeRuleProblem,
  InvalidJobProfileError,
  InvalidQualificationError,
  InvalidRequestError,
  InvalidRuleError,
  UnknownRoleError,
} from '@stapel/shared'
import { InvalidInputError, type FieldError } from '@stapel/shared/server'

/** Runs an evaluation or match; what is wrong with the rule, profile or request becomes a 400 that names the node or member. */
export async function refusingUnfitRequests<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const fields = fieldsOf(cause)
    if (fields === null) throw cause
    throw new InvalidInputError(fields, { cause })
  }
}

function fieldsOf(error: unknown): readonly FieldError[] | null {
  if (error instanceof InvalidRequestError) return error.fields
  if (error instanceof InvalidQualificationError) return under('qualification', error.fields)
  if (error instanceof InvalidJobProfileError) return under('profile', error.fields)
  if (error instanceof UnknownRoleError) return [{ field: 'role', message: error.message }]
  if (error instanceof InvalidRuleError) {
    return error.problems.map((problem) => ({
      field: `rule${problem.path.replaceAll('/', '.')}`,
      message: describeRuleProblem(problem),
    }))
  }
  return null
}

function under(member: string, fields: readonly FieldError[]): readonly FieldError[] {
  return fields.map(({ field, message }) => ({ field: field === '' ? member : `${member}.${field}`, message }))
}
