import type { LearningOutcome } from '../learning-outcome.ts'
import type { ImportedOutcome } from './imported-outcome.ts'

export interface FieldChange {
  /** As in `plain.nl` or `level.code`. */
  readonly field: string
  /** Absent: it was or becomes empty. */
  readonly before?: string
  readonly after?: string
}

/** What an import would do, before anything is done. */
export interface ImportPreview {
  readonly added: readonly ImportedOutcome[]
  /** A published outcome is never edited in place: each of these becomes a version that supersedes the one that is there. */
  readonly changed: readonly {
    readonly outcome: ImportedOutcome
    readonly current: LearningOutcome
    readonly changes: readonly FieldChange[]
  }[]
  readonly unchanged: readonly LearningOutcome[]
  /** Outcomes that belong to somebody else: an import never changes them. */
  readonly notYours: readonly { readonly outcome: ImportedOutcome; readonly owner: string }[]
  /** In force, but not in the file: whoever imports decides whether they are withdrawn. */
  readonly absent: readonly LearningOutcome[]
}

/**
 * Compares what a file brings with what is there.
 * @param owner DID of who imports
 * @param current the newest version of each outcome: the owner's, and those of others that the file may name
 */
export function previewImport(
  owner: string,
  current: readonly LearningOutcome[],
  incoming: readonly ImportedOutcome[],
): ImportPreview {
  const currentById = new Map(current.map((outcome) => [outcome.id, outcome]))
  const known = incoming.flatMap((outcome) => {
    const existing = currentById.get(outcome.id)
    if (existing === undefined) return []
    return [
      { outcome, current: existing, changes: [...comeBack(existing), ...compareOutcome(existing, outcome.content)] },
    ]
  })
  const own = known.filter((item) => item.current.owner === owner)
  const names = new Set(incoming.map(({ id }) => id))
  return {
    added: incoming.filter(({ id }) => !currentById.has(id)),
    changed: own.filter(({ changes }) => changes.length > 0),
    unchanged: own.filter(({ changes }) => changes.length === 0).map((item) => item.current),
    notYours: known
      .filter((item) => item.current.owner !== owner)
      .map((item) => ({ outcome: item.outcome, owner: item.current.owner })),
    absent: current.filter(({ id, owner: of, state }) => of === owner && state !== 'withdrawn' && !names.has(id)),
  }
}

/** A withdrawn outcome that the file brings is in force again. */
function comeBack({ state }: LearningOutcome): FieldChange[] {
  return state === 'withdrawn' ? [{ field: 'state', before: 'withdrawn', after: 'accepted' }] : []
}

type Content = Omit<LearningOutcome, 'id' | 'version' | 'owner' | 'state' | 'supersedes'>

/** What differs between two texts of an outcome, field by field. Names of alignments and their order are no difference. */
export function compareOutcome(current: Content, content: Content): FieldChange[] {
  const before = fieldsOf(current)
  const after = fieldsOf(content)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [old, changed] = [before.get(field), after.get(field)]
    if (old === changed) return []
    return { field, ...(old !== undefined && { before: old }), ...(changed !== undefined && { after: changed }) }
  })
}

/** Alignments by type, since a table has no place for their names and their order means nothing. */
function fieldsOf(content: Content): Map<string, string> {
  const { text, plain, kind, level, descriptorLevels, alignments } = content
  const targets = (type: string) =>
    alignments
      .flatMap((alignment) => (alignment.type === type ? alignment.target : []))
      .sort()
      .join(' ')
  const fields: Readonly<Record<string, string | undefined>> = {
    kind,
    'text.nl': text.nl,
    'text.en': text.en,
    'plain.nl': plain.nl,
    'plain.en': plain.en,
    'level.framework': level.framework,
    'level.code': level.code,
    'level.basis': level.basis,
    'level.registerRef': level.registerRef,
    'level.validUntil': level.validUntil,
    ...Object.fromEntries(
      Object.entries(descriptorLevels ?? {}).map(([name, code]) => [`descriptorLevels.${name}`, code]),
    ),
    'alignments.exactMatch': targets('exactMatch'),
    'alignments.closeMatch': targets('closeMatch'),
    'alignments.broadMatch': targets('broadMatch'),
  }
  return new Map(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
