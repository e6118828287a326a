import { InvalidFieldsError } from '../../achievements/parse-achievement.ts'
import { parseLearningOutcome } from '../parse-outcome.ts'
import type { ImportedOutcome, ImportedOutcomes, ImportProblem } from './imported-outcome.ts'

/** What a reader of a file hands over: unchecked, with where it stands. */
export interface UncheckedOutcome {
  readonly row: number
  readonly id: unknown
  readonly content: Readonly<Record<string, unknown>>
}

/**
 * Checks all outcomes of a file. All or nothing: one problem and nothing comes through.
 * @param nameField how the file calls a field
 */
export function checkOutcomes(
  unchecked: readonly UncheckedOutcome[],
  nameField: (field: string, content: UncheckedOutcome['content']) => string,
): ImportedOutcomes {
  const outcomes = new Map<string, ImportedOutcome>()
  const problems: ImportProblem[] = []
  for (const { row, id, content } of unchecked) {
    try {
      const outcome = readOutcome(id, content)
      if (outcomes.has(outcome.id)) problems.push({ row, field: nameField('id', content), code: 'twice' })
      outcomes.set(outcome.id, outcome)
    } catch (error) {
      if (!(error instanceof InvalidFieldsError)) throw error
      problems.push(...error.problems.map(({ field, code }) => ({ row, field: nameField(field, content), code })))
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, outcomes: [...outcomes.values()] }
}

/** Owner, version and state are whoever's imports it, so that only the rest can be wrong. */
function readOutcome(id: unknown, content: Readonly<Record<string, unknown>>): ImportedOutcome {
  const outcome = parseLearningOutcome({ ...content, id, version: '1', owner: 'urn:importer', state: 'proposed' })
  const { text, plain, kind, level, descriptorLevels, alignments } = outcome
  return {
    id: outcome.id,
    content: {
      text,
      plain,
      kind,
      level,
      alignments: [...alignments],
      ...(descriptorLevels !== undefined && { descriptorLevels }),
    },
  }
}
