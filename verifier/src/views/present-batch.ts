import { formatDay, formatMoment, type Locale } from '@stapel/shared'
import { batchCsv } from '../domain/verification-batches/batch-csv.ts'
import type { BatchRow } from '../domain/verification-batches/batch-row.ts'
import { verdictMarks } from './verdict-marks.ts'
import { t } from './words/index.ts'

/** The rows as their page shows them. The table to download is in the page itself, so that nothing is kept for it. */
export function presentBatch(rows: readonly BatchRow[], at: Date, locale: Locale) {
  const good = rows.filter((row) => 'verdict' in row && row.verdict === 'valid').length
  return {
    lead: t(locale, 'batchLead', { count: rows.length, good }),
    rows: rows.map((row) => presentRow(row, locale)),
    csvUrl: `data:text/csv;charset=utf-8;base64,${Buffer.from(batchCsv(rows)).toString('base64')}`,
    printedOn: t(locale, 'printedOn', { moment: formatMoment(at.toISOString(), locale) }),
  }
}

function presentRow(row: BatchRow, locale: Locale) {
  const { name, message } = row
  if ('code' in row) return { name, message, mark: 'q', sign: '?' }
  const { title: credential, issuer, recipient, validUntil } = row
  return {
    name,
    message,
    ...verdictMarks[row.verdict],
    credential,
    issuer,
    recipient,
    validUntil: validUntil === undefined ? undefined : formatDay(validUntil, locale),
  }
}
