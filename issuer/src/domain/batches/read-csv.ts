import { CsvError, parse } from 'csv-parse/sync'
import { CsvUnreadableError, TooManyRowsError } from '../errors.ts'
import { columnOf, type CsvColumn } from './csv-columns.ts'
import { decodeCsvText } from './decode-csv-text.ts'

export const batchRowLimit = 10_000

export interface CsvLine {
  /** As an editor counts it; the header is line 1. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<CsvColumn, string>>>
  /** It has more cells than there are columns. */
  readonly tooLong: boolean
}

interface ParsedLine {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads a CSV with a header line, comma, semicolon or tab between the cells.
 * @throws CsvUnreadableError TooManyRowsError
 */
export function readCsv(bytes: Uint8Array): readonly CsvLine[] {
  const [header, ...lines] = parseLines(decodeCsvText(bytes))
  if (!header) throw new CsvUnreadableError('empty')
  const columns = readHeader(header.record)
  if (lines.length === 0) throw new CsvUnreadableError('empty')
  if (lines.length > batchRowLimit) throw new TooManyRowsError(batchRowLimit)
  return lines.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(columns.map((column, index) => [column, (record[index] ?? '').trim()])),
    tooLong: record.slice(columns.length).some((cell) => cell.trim() !== ''),
  }))
}

function parseLines(text: string): readonly ParsedLine[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: batchRowLimit + 2,
      max_record_size: 20_000,
    }) as unknown as readonly ParsedLine[]
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

function readHeader(names: readonly string[]): readonly CsvColumn[] {
  const columns = names.map(columnOf)
  const unknown = names.filter((_, index) => columns[index] === null)
  if (unknown.length > 0) throw new CsvUnreadableError('columns-unknown', unknown)
  const known = columns.filter((column) => column !== null)
  const double = names.filter((_, index) => known.indexOf(known[index] ?? 'name') !== index)
  if (double.length > 0) throw new CsvUnreadableError('columns-double', double)
  if (!known.includes('name') && !known.includes('familyName'))
    throw new CsvUnreadableError('columns-missing', ['naam'])
  return known
}
