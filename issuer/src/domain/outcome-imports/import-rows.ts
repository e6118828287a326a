import type { IssuerPorts } from '../ports.ts'
import type { ImportRow } from './outcome-import.ts'

/** Walks through the steps of an import in order, a thousand at a time. */
export async function* rowsOf(
  { outcomeImports }: Pick<IssuerPorts, 'outcomeImports'>,
  org: string,
  id: string,
): AsyncGenerator<ImportRow> {
  for (let after = 0; ;) {
    const rows = await outcomeImports.rows(org, id, after, 1000)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.place
  }
}
