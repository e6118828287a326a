import { nlqfDescriptors } from '../learning-outcome.ts'
import { checkOutcomes, type UncheckedOutcome } from './check-outcomes.ts'
import type { ImportedOutcomes, ImportProblem } from './imported-outcome.ts'
import { columnOf, outcomeColumns, requiredOutcomeColumns } from './outcome-columns.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Outcomes from a table, as a CSV reader gives it. Empty cells are absent; alignments are URIs with white space between them.
 * @param header the column names, as the first row writes them
 * @param rows the cells by column name; the first is row 2 of the file
 */
export function importOutcomeRows(header: readonly string[], rows: readonly Cells[]): ImportedOutcomes {
  const problems = checkHeader(header)
  if (problems.length > 0) return { ok: false, problems }
  return checkOutcomes(rows.map(readRow), columnOf)
}

function checkHeader(header: readonly string[]): ImportProblem[] {
  const known: readonly string[] = outcomeColumns
  return [
    ...requiredOutcomeColumns
      .filter((column) => !header.includes(column))
      .map((field) => ({ row: 1, field, code: 'missing-column' as const })),
    ...header
      .filter((column) => !known.includes(column))
      .map((field) => ({ row: 1, field, code: 'unknown-column' as const })),
    ...header
      .filter((column, index) => header.indexOf(column) !== index)
      .map((field) => ({ row: 1, field, code: 'twice' as const })),
  ]
}

function readRow(cells: Cells, index: number): UncheckedOutcome {
  // The apostrophe is what `writeCsv` puts before what a spreadsheet would take for a formula.
  const cell = (column: string) => cells[column]?.trim().replace(/^'(?=[=+\-@])/, '') || undefined
  const descriptors = nlqfDescriptors.flatMap((descriptor) => {
    const code = cell(`level_${descriptor}`)
    return code === undefined ? [] : [[descriptor, code] as const]
  })
  const targets = (column: string) => (cell(column) ?? '').split(/\s+/).filter(Boolean)
  return {
    row: index + 2,
    id: cell('id'),
    content: {
      kind: cell('kind'),
      text: present({ nl: cell('text_nl'), en: cell('text_en') }),
      plain: present({ nl: cell('plain_nl'), en: cell('plain_en') }),
      level: present({
        framework: cell('level_framework'),
        code: cell('level'),
        basis: cell('level_basis'),
        registerRef: cell('register_ref'),
        validUntil: cell('level_valid_until'),
      }),
      ...(descriptors.length > 0 && { descriptorLevels: Object.fromEntries(descriptors) }),
      alignments: [
        ...targets('exact_match').map((target) => ({ type: 'exactMatch', target })),
        ...targets('close_match').map((target) => ({ type: 'closeMatch', target })),
        ...targets('broad_match').map((target) => ({ type: 'broadMatch', target })),
      ],
    },
  }
}

function present(members: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
