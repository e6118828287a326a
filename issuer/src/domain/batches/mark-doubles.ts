import { normaliseEmail } from '../staff/account-id.ts'
import type { BatchRowValues, RowProblem } from './batch.ts'

interface CheckedRow {
  readonly line: number
  readonly values: BatchRowValues
  readonly problems: readonly RowProblem[]
}

/** A person who stands in the file twice gets one award: the later line is refused. The same person: the same address, or without one the same name. */
export function markDoubles<T extends CheckedRow>(rows: readonly T[]): readonly T[] {
  const first = new Map<string, number>()
  return rows.map((row) => {
    const { name, email } = row.values
    const person =
      email === undefined ? `name ${name.toLowerCase().replace(/\s+/g, ' ')}` : `mail ${normaliseEmail(email)}`
    const sameAs = first.get(person)
    if (sameAs === undefined) {
      first.set(person, row.line)
      return row
    }
    return { ...row, problems: [...row.problems, { code: 'double-row' as const, sameAs }] }
  })
}
