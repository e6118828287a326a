import type { FieldProblemCode } from '../../achievements/field-problem.ts'
import type { OutcomeContent } from '../parse-outcome.ts'

/** An outcome as a file brings it: not yet owned, versioned or accepted by anybody. */
export interface ImportedOutcome {
  /** URI, the same for all versions. */
  readonly id: string
  readonly content: OutcomeContent
}

/** What is wrong, and where: the row of a table (the header being row 1) or the place of an item in a document (from 1). */
export interface ImportProblem {
  readonly row: number
  /** The column or member; empty for the whole. */
  readonly field: string
  readonly code: FieldProblemCode | 'missing-column' | 'unknown-column'
}

/** Either every outcome of a file, or what is wrong with it: nothing is half-imported. */
export type ImportedOutcomes =
  | { readonly ok: true; readonly outcomes: readonly ImportedOutcome[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }
