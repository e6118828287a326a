import { nlqfDescriptors } from '../learning-outcome.ts'

/** The columns of an outcome table, in the order in which they are written; names that a spreadsheet shows well. */
export const requiredOutcomeColumns = [
  'id',
  'kind',
  'text_nl',
  'plain_nl',
  'level_framework',
  'level',
  'level_basis',
] as const

const descriptorColumns = nlqfDescriptors.map((descriptor) => `level_${descriptor}` as const)

export const outcomeColumns = [
  ...requiredOutcomeColumns,
  'text_en',
  'plain_en',
  'register_ref',
  'level_valid_until',
  ...descriptorColumns,
  'exact_match',
  'close_match',
  'broad_match',
] as const
export type OutcomeColumn = (typeof outcomeColumns)[number]

/** Cells by column name; an absent column is an empty cell. */
export type OutcomeRow = Readonly<Partial<Record<OutcomeColumn, string>>>

/** Which column shows a problem of which field. */
export function columnOf(field: string, content: Readonly<Record<string, unknown>>): string {
  const [first = '', second = ''] = field.split('.')
  if (first === 'text' || first === 'plain') return `${first}_${second || 'nl'}`
  if (first === 'descriptorLevels') return second === '' ? 'level' : `level_${second}`
  if (first === 'alignments') return alignmentColumnOf(content['alignments'], Number(second))
  if (first !== 'level') return first
  const columns: Readonly<Record<string, OutcomeColumn>> = {
    framework: 'level_framework',
    basis: 'level_basis',
    registerRef: 'register_ref',
    validUntil: 'level_valid_until',
  }
  return columns[second] ?? 'level'
}

function alignmentColumnOf(alignments: unknown, index: number): OutcomeColumn {
  const alignment: unknown = Array.isArray(alignments) ? alignments[index] : undefined
  const type = typeof alignment === 'object' && alignment !== null && 'type' in alignment ? alignment.type : undefined
  if (type === 'closeMatch') return 'close_match'
  return type === 'broadMatch' ? 'broad_match' : 'exact_match'
}
