import type { IssuerPorts } from '../ports.ts'
import type { RowProblem } from './batch.ts'

export interface RowReport {
  readonly row: number
  readonly name: string
  readonly problems: readonly RowProblem[]
  /** The award that came of it, once it is there. */
  readonly award?: string
}

const rowsAtOnce = 500

/** Every row of a batch, with what was found and what came of it. @throws NotFoundError */
export async function batchReport(
  { batches }: Pick<IssuerPorts, 'batches'>,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<readonly RowReport[]> {
  const { handledUpTo } = await batches.get(org, id)
  const report: RowReport[] = []
  for (;;) {
    const rows = await batches.rows(org, id, report.at(-1)?.row ?? 0, rowsAtOnce)
    if (rows.length === 0) return report
    for (const { row, values, problems, award } of rows) {
      const awarded = problems.length === 0 && row <= handledUpTo
      report.push({ row, name: values.name, problems, ...(awarded && { award }) })
    }
  }
}
