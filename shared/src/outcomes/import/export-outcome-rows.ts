import type { LearningOutcome, OutcomeAlignment } from '../learning-outcome.ts'
import { outcomeColumns, type OutcomeRow } from './outcome-columns.ts'

/** The table of these outcomes: the header, then a row each. Reading it back gives the same content (names of alignments left out). */
export function exportOutcomeRows(
  outcomes: readonly Omit<LearningOutcome, 'version' | 'owner' | 'state'>[],
): string[][] {
  return [[...outcomeColumns], ...outcomes.map(toRow).map((row) => outcomeColumns.map((column) => row[column] ?? ''))]
}

/** A table as CSV by RFC 4180. A cell that a spreadsheet would take for a formula is written with an apostrophe before it. */
export function writeCsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function toRow(outcome: Omit<LearningOutcome, 'version' | 'owner' | 'state'>): OutcomeRow {
  const { id, kind, text, plain, level, descriptorLevels, alignments } = outcome
  const targets = (type: OutcomeAlignment['type']) =>
    alignments.flatMap((alignment) => (alignment.type === type ? alignment.target : [])).join(' ')
  const descriptors: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(descriptorLevels ?? {}).map(([descriptor, code]) => [`level_${descriptor}`, code]),
  )
  return {
    id,
    kind,
    text_nl: text.nl,
    plain_nl: plain.nl,
    level_framework: level.framework,
    level: level.code,
    level_basis: level.basis,
    ...(text.en !== undefined && { text_en: text.en }),
    ...(plain.en !== undefined && { plain_en: plain.en }),
    ...(level.registerRef !== undefined && { register_ref: level.registerRef }),
    ...(level.validUntil !== undefined && { level_valid_until: level.validUntil }),
    ...descriptors,
    exact_match: targets('exactMatch'),
    close_match: targets('closeMatch'),
    broad_match: targets('broadMatch'),
  }
}
