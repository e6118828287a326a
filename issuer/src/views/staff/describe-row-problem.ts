import type { Locale } from '@stapel/shared'
import type { RowProblem } from '../../domain/batches/batch.ts'
import type { CsvUnreadableError } from '../../domain/errors.ts'
import { translate } from '../words/index.ts'

/** What is wrong with a row, and what to do. */
export function describeRowProblem({ code, value = '', sameAs, column = '' }: RowProblem, locale: Locale): string {
  return translate.loosely(locale, `row.${code}`, { value: value.slice(0, 80), line: sameAs ?? '', column })
}

export function describeCsvError({ why, names, line }: CsvUnreadableError, locale: Locale): string {
  return translate.loosely(locale, `csv.${why}`, { names: names.slice(0, 10).join(', '), line: line ?? '' })
}
