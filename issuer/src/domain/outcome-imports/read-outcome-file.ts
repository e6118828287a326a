import {
  importCase,
  importOutcomeRows,
  outcomeColumns,
  parseJsonObject,
  type ImportedOutcome,
  type ImportedOutcomes,
} from '@stapel/shared'
import { decodeCsvText } from '../csv/decode-csv-text.ts'
import { parseCsvLines, type CsvRecord } from '../csv/parse-csv-lines.ts'
import { CsvUnreadableError, TooManyRowsError } from '../errors.ts'
import { OutcomeFileRefusedError } from './import-errors.ts'

export const outcomeLimit = 10_000
const mostCharactersARow = 40_000

/**
 * Outcomes from a CSV or from JSON in the shape of CASE; the content decides which it is.
 * @param toUri what a short name in the column `id` stands for
 * @throws CsvUnreadableError TooManyRowsError OutcomeFileRefusedError
 */
export function readOutcomeFile(bytes: Uint8Array, toUri: (code: string) => string): readonly ImportedOutcome[] {
  const text = decodeCsvText(bytes)
  return /^\uFEFF?\s*[[{]/.test(text) ? readCase(text.replace(/^\uFEFF/, '')) : readTable(text, toUri)
}

function readCase(text: string): readonly ImportedOutcome[] {
  const document = parseJsonObject(text)
  if (document === null) throw new OutcomeFileRefusedError([{ row: 0, field: '', code: 'wrong-kind' }], 'item')
  const items = document['CFItems']
  if (Array.isArray(items) && items.length > outcomeLimit) throw new TooManyRowsError(outcomeLimit)
  return accept(importCase(document), 'item', (row) => row)
}

function readTable(text: string, toUri: (code: string) => string): readonly ImportedOutcome[] {
  const [header, ...lines] = parseCsvLines(text, outcomeLimit, mostCharactersARow)
  if (!header || lines.length === 0) throw new CsvUnreadableError('empty')
  if (lines.length > outcomeLimit) throw new TooManyRowsError(outcomeLimit)
  const columns = header.record.map(columnNamed)
  const uneven = lines.find(({ record }) => record.slice(columns.length).some((cell) => cell.trim() !== ''))
  if (uneven) throw new CsvUnreadableError('uneven', [], uneven.info.lines)
  const rows = lines.map(({ record }) => {
    const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']))
    const id = cells['id']?.trim() ?? ''
    return { ...cells, ...(isCode(id) && { id: toUri(id) }) }
  })
  // The shared reader counts rows; people look for a line, which empty lines and long cells move down.
  return accept(importOutcomeRows(columns, rows), 'line', (row) => lineOf(lines, row))
}

/** People write column names in their own case. */
function columnNamed(written: string): string {
  const name = written.trim()
  return outcomeColumns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name
}

/** Small letters, digits and single dashes: the last part of a URL of ours. */
export function isCode(text: string): boolean {
  return /^(?=.{2,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

function lineOf(lines: readonly CsvRecord[], row: number): number {
  return row < 2 ? row : (lines[row - 2]?.info.lines ?? row)
}

function accept(
  read: ImportedOutcomes,
  counted: 'line' | 'item',
  place: (row: number) => number,
): readonly ImportedOutcome[] {
  if (!read.ok) {
    throw new OutcomeFileRefusedError(
      read.problems.map((problem) => ({ ...problem, row: place(problem.row) })),
      counted,
    )
  }
  if (read.outcomes.length === 0) throw new CsvUnreadableError('empty')
  return read.outcomes
}
