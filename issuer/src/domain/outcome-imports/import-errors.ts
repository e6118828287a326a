import type { ImportProblem } from '@stapel/shared'
import { AppError, type FieldError } from '@stapel/shared/server'

/** What can be wrong with an outcome in a file beyond its fields. */
export type FileProblem = Omit<ImportProblem, 'code'> & { readonly code: ImportProblem['code'] | 'not-here' | 'twice' }

/** A file of outcomes with mistakes: nothing of it was taken over. */
export class OutcomeFileRefusedError extends AppError {
  override readonly name = 'OutcomeFileRefusedError'
  override readonly code = 'outcome-file-refused'
  override readonly fields: readonly FieldError[]
  constructor(
    readonly problems: readonly FileProblem[],
    /** A table has lines, a document has items. */
    readonly counted: 'line' | 'item',
    options?: ErrorOptions,
  ) {
    super(`The file has ${problems.length} mistakes; nothing was imported`, options)
    this.fields = problems.slice(0, 100).map(({ row, field, code }) => ({
      field: [...(row === 0 ? [] : [`${counted} ${row}`]), field].filter(Boolean).join(', '),
      message: code,
      code,
    }))
  }
}

/** Somebody changed what the preview was about: the file must be compared anew. */
export class ImportStaleError extends AppError {
  override readonly name = 'ImportStaleError'
  override readonly code = 'import-stale'
  constructor(
    /** Codes of the outcomes that differ from what was shown; empty: another preview was confirmed than this one. */
    readonly changed: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`Changed since the preview: ${changed.slice(0, 10).join(', ') || 'the preview itself'}`, options)
  }
}
