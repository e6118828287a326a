import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Locale } from '@stapel/shared'
import type { Batch, BatchRow } from '../../../domain/batches/batch.ts'
import { describeRowProblem } from '../../../views/staff/describe-row-problem.ts'
import { translate } from '../../../views/words/index.ts'

/**
 * A cell of a CSV. One that begins with a sign with which a spreadsheet begins a formula gets a quotation mark before it:
 * a name in an uploaded file must not run on the desk of who downloads the report.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const columns = ['batch.line', 'batch.name', 'batch.email', 'batches.state', 'batch.what', 'award.number'] as const

/** Row by row: what was found, and which award came of it. */
export async function writeBatchReport(
  out: Writable,
  batch: Batch,
  rows: AsyncIterable<BatchRow>,
  locale: Locale,
): Promise<void> {
  const write = async (cells: readonly string[]) => {
    if (!out.write(`${cells.map(csvCell).join(';')}\r\n`)) await once(out, 'drain')
  }
  // Excel reads UTF-8 only with a byte order mark.
  out.write('\uFEFF')
  await write(columns.map((key) => translate(locale, key)))
  for await (const { row, values, problems, award } of rows) {
    const good = problems.length === 0
    const awarded = good && batch.startedAt !== undefined && row <= batch.handledUpTo
    await write([
      String(row),
      values.name,
      values.email ?? '',
      good ? '✓' : '✕',
      problems.map((problem) => describeRowProblem(problem, locale)).join(' '),
      awarded ? `urn:uuid:${award}` : '',
    ])
  }
  out.end()
}
