import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { ImportStaleError } from './import-errors.ts'
import { rowsOf } from './import-rows.ts'
import type { OutcomeImport } from './outcome-import.ts'

type ConfirmPorts = Pick<IssuerPorts, 'outcomeImports' | 'outcomes' | 'random' | 'clock' | 'bell'>

/**
 * Starts doing what the preview said, and nothing else. Confirming twice is the same as once.
 * @param hash of the preview that somebody looked at
 * @throws NotFoundError WrongStateError
 * @throws ImportStaleError an outcome has changed since the file was compared with it
 */
export async function confirmImport(
  ports: ConfirmPorts,
  actor: Actor,
  { org, id, hash }: { readonly org: string; readonly id: string; readonly hash: string },
): Promise<OutcomeImport> {
  const { outcomeImports, bell } = ports
  const shown = await outcomeImports.get(org, id)
  if (shown.hash !== hash) throw new ImportStaleError([])
  if (shown.state === 'checked') await assertUnchanged(ports, shown)
  const note = auditNote(ports, actor, 'outcome-import.confirmed', { framework: shown.framework })
  const confirmed = await change(
    'import',
    { read: () => outcomeImports.get(org, id), replace: (one) => outcomeImports.replace(one) },
    (one) => {
      if (one.state === 'applying' || one.state === 'done') return one
      if (one.state !== 'checked') throw new WrongStateError('import', one.state)
      return noted<OutcomeImport>({ ...one, state: 'applying' }, note)
    },
  )
  bell.ring()
  return confirmed
}

async function assertUnchanged(ports: ConfirmPorts, { organisation: org, _id: id }: OutcomeImport): Promise<void> {
  const versions = new Map((await ports.outcomes.all(org)).map((one) => [one.code, one.versions.length]))
  const changed: string[] = []
  for await (const { step } of rowsOf(ports, org, id)) {
    if (step.act !== 'theirs' && (versions.get(step.code) ?? 0) !== step.basedOn) changed.push(step.code)
  }
  if (changed.length > 0) throw new ImportStaleError(changed)
}

/** Throws a preview away. @throws NotFoundError WrongStateError */
export async function dropImport(
  ports: Pick<IssuerPorts, 'outcomeImports' | 'random' | 'clock' | 'bell'>,
  actor: Actor,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<OutcomeImport> {
  const { outcomeImports, bell } = ports
  const note = auditNote(ports, actor, 'outcome-import.dropped')
  const dropped = await change(
    'import',
    { read: () => outcomeImports.get(org, id), replace: (one) => outcomeImports.replace(one) },
    (one) => {
      if (one.state !== 'checked') throw new WrongStateError('import', one.state)
      return noted<OutcomeImport>({ ...one, state: 'dropped' }, note)
    },
  )
  bell.ring()
  return dropped
}
