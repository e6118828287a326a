import { writeCsv } from '@stapel/shared'
import type { BatchRow } from './batch-row.ts'

const columns = ['name', 'verdict', 'code', 'message', 'title', 'issuer', 'recipient', 'validUntil'] as const

/** With a byte order mark, by which spreadsheets know that it is UTF-8. What looks like a formula is written as text. */
export function batchCsv(rows: readonly BatchRow[]): string {
  const lines = rows.map((row) => {
    const cells: Readonly<Partial<Record<(typeof columns)[number], string>>> = row
    return columns.map((column) => (cells[column] ?? '').replaceAll(/[\p{Cc}]+/gu, ' '))
  })
  return `\uFEFF${writeCsv([columns, ...lines])}`
}
