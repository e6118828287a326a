import { CsvError, parse } from 'csv-parse/sync'
import { CsvUnreadableError } from '../errors.ts'

export interface CsvRecord {
  readonly record: readonly string[]
  /** `lines`: where it ends, as an editor counts it; the first line is 1. */
  readonly info: { readonly lines: number }
}

/**
 * The records of a CSV with comma, semicolon or tab between the cells, the header first. Empty lines are left out, and nothing is
 * read far beyond `mostRows`, so that whoever counts them sees that there are too many.
 * @throws CsvUnreadableError a quote that never closes, a cell without end
 */
export function parseCsvLines(text: string, mostRows: number, mostCharactersARow = 20_000): readonly CsvRecord[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: mostRows + 2,
      max_record_size: mostCharactersARow,
    }) as unknown as readonly CsvRecord[]
  } catch (error) {
    if (error instanceof CsvError) {
      const { lines } = error as { readonly lines?: number }
      throw new CsvUnreadableError('quote', [], lines, { cause: error })
    }
    throw error
  }
}

/** The separator that the header line has most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const count = (separator: string) => header.split(separator).length
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}
