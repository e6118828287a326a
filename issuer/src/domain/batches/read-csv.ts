import { decodeCsvText } from '../csv/decode-csv-text.ts'
import { parseCsvLines } from '../csv/parse-csv-lines.ts'
import { CsvUnreadableError, TooManyRowsError } from '../errors.ts'
import { columnOf, type CsvColumn } from './csv-columns.ts'

export const batchRowLimit = 10_000

export interface CsvLine {
  /** As an editor counts it; the header is line 1. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<CsvColumn, string>>>
  /** It has more cells than there are columns. */
  readonly tooLong: boolean
}

/**
 * Reads a CSV with a header line, comma, semicolon or tab between the cells.
 * @throws CsvUnreadableError TooManyRowsError
 */
export function readCsv(bytes: Uint8Array): readonly CsvLine[] {
  const [header, ...lines] = parseCsvLines(decodeCsvText(bytes), batchRowLimit)
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
