import type { ErrorCode } from './error-codes.ts'

/** One thing that is wrong with one field, for the error summary of a form and the `errors` of a problem. */
export interface FieldError {
  /** The path in the request, as in `recipients.0.email`. */
  readonly field: string
  readonly message: string
  /** What is wrong, where that has a stable name: of a node of a rule, a `RuleProblemCode`. */
  readonly code?: string
}

/**
 * An impossible request or a failure that was foreseen, as against a bug (`TypeError`).
 * The message reaches the caller as the `detail` of the problem: no secret and no person in it.
 */
export abstract class AppError extends Error {
  abstract readonly code: ErrorCode
  readonly fields?: readonly FieldError[]
}
