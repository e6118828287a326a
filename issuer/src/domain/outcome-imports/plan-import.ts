import { previewImport, type ImportedOutcome, type LearningOutcome } from '@stapel/shared'
import { findOutcome } from '../outcomes/find-outcome.ts'
import type { OutcomeSeries } from '../outcomes/outcome-series.ts'
import { contentOf } from '../outcomes/outcome-version.ts'
import { organisationDid, outcomeUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { OutcomeFileRefusedError } from './import-errors.ts'
import type { ImportStep } from './outcome-import.ts'
import { isCode } from './read-outcome-file.ts'

type PlanningPorts = Pick<IssuerPorts, 'outcomes' | 'addresses'>

interface ImportInput {
  readonly org: string
  readonly framework: string
  readonly withdrawAbsent: boolean
  readonly outcomes: readonly ImportedOutcome[]
}

/**
 * What an import would do, outcome by outcome: first what changes, then what stays.
 * @throws OutcomeFileRefusedError an outcome has a URI at which nobody of this installation keeps outcomes
 */
export async function planImport(ports: PlanningPorts, input: ImportInput): Promise<readonly ImportStep[]> {
  const { org, framework, withdrawAbsent, outcomes } = input
  const own = new Map(
    (await ports.outcomes.all(org)).map((series) => [outcomeUrl(ports.addresses, org, series.code), series]),
  )
  const theirs = await findTheirs(ports, org, outcomes)
  const current = [...[...own.values()].flatMap(({ versions }) => versions.slice(-1)), ...theirs]
  const preview = previewImport(organisationDid(ports.addresses, org), current, outcomes)
  const step = (uri: string, parts: Omit<ImportStep, 'uri' | 'code' | 'plain' | 'basedOn'>): ImportStep => ({
    uri,
    code: codeOf(uri),
    plain: parts.content.plain.nl,
    basedOn: own.get(uri)?.versions.length ?? 0,
    ...parts,
  })
  const stay = preview.unchanged.map((outcome) => {
    const from = own.get(outcome.id)?.framework
    const content = contentOf(outcome)
    if (from === framework) return step(outcome.id, { act: 'same', content, changes: [] })
    return step(outcome.id, { act: 'move', content, changes: [moveFrom(from, framework)] })
  })
  const absent = preview.absent.filter(({ id }) => own.get(id)?.framework === framework)
  return [
    ...preview.added.map(({ id, content }) => step(id, { act: 'add', content, changes: [] })),
    ...preview.changed.map(({ outcome: { id, content }, changes }) => {
      const from = own.get(id)?.framework
      return step(id, {
        act: 'change',
        content,
        changes: from === framework ? changes : [...changes, moveFrom(from, framework)],
      })
    }),
    ...stay.filter(({ act }) => act === 'move'),
    ...(withdrawAbsent ? absent : []).map((outcome) =>
      step(outcome.id, {
        act: 'withdraw',
        content: contentOf(outcome),
        changes: [{ field: 'state', before: 'accepted', after: 'withdrawn' }],
      }),
    ),
    ...stay.filter(({ act }) => act === 'same'),
    ...preview.notYours.map(({ outcome: { id, content } }) => step(id, { act: 'theirs', content, changes: [] })),
  ]
}

function moveFrom(from: OutcomeSeries['framework'], to: string): ImportStep['changes'][number] {
  return { field: 'framework', ...(from !== undefined && { before: from }), after: to }
}

/** Outcomes of other organisations here. A URI that is nobody's here is a mistake: the URI says whose an outcome is. */
async function findTheirs(
  ports: PlanningPorts,
  org: string,
  outcomes: readonly ImportedOutcome[],
): Promise<LearningOutcome[]> {
  const found: LearningOutcome[] = []
  const elsewhere = outcomes.filter(
    ({ id }) => !(isCode(codeOf(id)) && id === outcomeUrl(ports.addresses, org, codeOf(id))),
  )
  const unknown: ImportedOutcome[] = []
  for (const outcome of elsewhere) {
    const theirs = await findOutcome(ports, outcome.id)
    if (theirs === null) unknown.push(outcome)
    else found.push(theirs)
  }
  if (unknown.length > 0) {
    throw new OutcomeFileRefusedError(
      unknown.map(({ id }) => ({ row: 0, field: id.slice(0, 200), code: 'not-here' })),
      'item',
    )
  }
  return found
}

function codeOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}
