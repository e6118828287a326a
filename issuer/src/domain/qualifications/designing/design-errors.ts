import type { RuleEditErrorCode, RuleProblem } from '@stapel/shared'
import { AppError, type FieldError } from '@stapel/shared/server'
import type { QualificationDraft } from '../qualification-version.ts'

/** Two designers at once: the second one's change is not made, and is asked again on what the draft is now. */
export class DesignChangedError extends AppError {
  override readonly name = 'DesignChangedError'
  override readonly code = 'changed-meanwhile'
  constructor(
    /** As it is now. */
    readonly draft: QualificationDraft,
    options?: ErrorOptions,
  ) {
    super('This qualification was changed meanwhile', options)
  }
}

/** A change that the tree does not allow; the draft is as it was. */
export class PartNotPossibleError extends AppError {
  override readonly name = 'PartNotPossibleError'
  override readonly code = 'part-not-possible'
  constructor(
    readonly reason: RuleEditErrorCode,
    readonly node: string,
    options?: ErrorOptions,
  ) {
    super(`The rule cannot be changed so: ${reason} (${node})`, options)
  }
}

/** What stands in a draft is not ready for everybody. */
export class QualificationUnfinishedError extends AppError {
  override readonly name = 'QualificationUnfinishedError'
  override readonly code = 'qualification-unfinished'
  override readonly fields: readonly FieldError[]
  constructor(
    readonly problems: readonly RuleProblem[],
    options?: ErrorOptions,
  ) {
    super('The rule of this qualification is not finished', options)
    this.fields = problems.map(({ code, path, nodeId }) => ({
      field: `rule${path.replaceAll('/', '.')}`,
      code,
      message: nodeId === undefined ? code : `${code} (${nodeId})`,
    }))
  }
}
export class TooManyExamplesError extends AppError {
  override readonly name = 'TooManyExamplesError'
  override readonly code = 'too-many-examples'
  constructor(
    readonly limit: number,
    options?: ErrorOptions,
  ) {
    super(`At most ${limit} example learners`, options)
  }
}
