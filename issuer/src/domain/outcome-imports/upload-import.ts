import { createHash } from 'node:crypto'
import { nothingOutstanding } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import type { New } from '../aggregate.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { outcomeUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { importActs, type ImportAct, type ImportRow, type ImportStep, type OutcomeImport } from './outcome-import.ts'
import { planImport } from './plan-import.ts'
import { readOutcomeFile } from './read-outcome-file.ts'

type UploadPorts = Pick<
  IssuerPorts,
  'outcomeImports' | 'outcomes' | 'frameworks' | 'addresses' | 'random' | 'clock' | 'bell'
>

export interface OutcomeUpload {
  readonly org: string
  readonly framework: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly withdrawAbsent: boolean
}

/**
 * Compares a file of outcomes with what is there and keeps what was found. Nothing changes before `confirmImport`.
 * @throws NotFoundError CsvUnreadableError TooManyRowsError OutcomeFileRefusedError
 */
export async function uploadImport(
  ports: UploadPorts,
  actor: Actor,
  { org, framework, fileName, bytes, withdrawAbsent }: OutcomeUpload,
): Promise<OutcomeImport> {
  const { outcomeImports, frameworks, addresses, random, clock, bell } = ports
  await frameworks.get(org, framework)
  const outcomes = readOutcomeFile(bytes, (code) => outcomeUrl(addresses, org, code))
  const steps = await planImport(ports, { org, framework, withdrawAbsent, outcomes })
  const id = random.uuid()
  const counts = countActs(steps)
  await outcomeImports.insert({
    _id: id,
    organisation: org,
    framework,
    fileName,
    state: 'receiving',
    withdrawAbsent,
    createdAt: clock.now().toISOString(),
    createdBy: actor,
    counts,
    hash: createHash('sha256')
      .update(JSON.stringify([framework, steps]))
      .digest('base64url'),
    handledUpTo: 0,
    left: [],
    unlogged: [],
    work: nothingOutstanding,
  })
  await outcomeImports.insertRows(
    steps.map((step, index): New<ImportRow> => ({
      _id: `${id}/${index + 1}`,
      organisation: org,
      import: id,
      place: index + 1,
      step,
      unlogged: [],
      work: nothingOutstanding,
    })),
  )
  // Killed before this write, it stays `receiving` and can never be confirmed.
  const received = await outcomeImports.get(org, id)
  const note = auditNote(ports, actor, 'outcome-import.uploaded', { framework, outcomes: outcomes.length })
  await outcomeImports.replace(noted<OutcomeImport>({ ...received, state: 'checked' }, note))
  bell.ring()
  return outcomeImports.get(org, id)
}

function countActs(steps: readonly ImportStep[]): Record<ImportAct, number> {
  const count = (act: ImportAct) => steps.filter((step) => step.act === act).length
  return Object.fromEntries(importActs.map((act) => [act, count(act)])) as Record<ImportAct, number>
}
