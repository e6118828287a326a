import type { CodeOf } from './check-codes.ts'
import type { Check, CheckId } from './report.ts'

export type FindingDetails = NonNullable<Check['details']>

/** The outcome of one check, before it has words: `presentCheck` adds the message in the reader's language. */
export type FindingOf<Id extends CheckId> = PassedFinding<Id> | FailedFinding<Id> | NotCheckedFinding<Id>
export type Finding = { [Id in CheckId]: FindingOf<Id> }[CheckId]

interface PassedFinding<Id extends CheckId> {
  readonly id: Id
  readonly outcome: 'passed'
  readonly code?: CodeOf<Id, 'passed'>
  readonly details?: FindingDetails
}

interface FailedFinding<Id extends CheckId> {
  readonly id: Id
  readonly outcome: 'failed'
  readonly code: CodeOf<Id, 'failed'>
  readonly details?: FindingDetails
}

interface NotCheckedFinding<Id extends CheckId> {
  readonly id: Id
  readonly outcome: 'not-checked'
  readonly code: CodeOf<Id, 'not-checked'>
  readonly details?: FindingDetails
}

export function passed<Id extends CheckId>(
  id: Id,
  code?: CodeOf<Id, 'passed'>,
  details?: FindingDetails,
): PassedFinding<Id> {
  return { id, outcome: 'passed', ...(code !== undefined && { code }), ...(details && { details }) }
}

export function failed<Id extends CheckId>(
  id: Id,
  code: CodeOf<Id, 'failed'>,
  details?: FindingDetails,
): FailedFinding<Id> {
  return { id, outcome: 'failed', code, ...(details && { details }) }
}

export function notChecked<Id extends CheckId>(
  id: Id,
  code: CodeOf<Id, 'not-checked'>,
  details?: FindingDetails,
): NotCheckedFinding<Id> {
  return { id, outcome: 'not-checked', code, ...(details && { details }) }
}
