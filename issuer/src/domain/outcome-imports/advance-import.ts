import { nothingOutstanding, workDueAt } from '@stapel/shared/server'
import { unloggedEntries } from '../audit/unlogged-entries.ts'
import { bringOutcome } from '../outcomes/bring-outcome.ts'
import type { IssuerPorts } from '../ports.ts'
import type { OutcomeImport } from './outcome-import.ts'

export type AdvancingPorts = Pick<
  IssuerPorts,
  'outcomeImports' | 'outcomes' | 'addresses' | 'audit' | 'random' | 'clock' | 'bell'
>

/** Small enough that a kill repeats little and other requests are served in between. */
const stepsAtOnce = 100

/**
 * Does the next steps of a confirmed import. What a killed run did already is found as done, and gets no second version.
 * @returns the import as it is to be written: with more work due, or done
 */
export async function advanceImport(ports: AdvancingPorts, one: OutcomeImport): Promise<OutcomeImport> {
  const { outcomeImports, audit, clock } = ports
  const { organisation: org, _id: id, framework } = one
  await audit.append(unloggedEntries(`outcome-import/${id}`, one))
  const settled: OutcomeImport = { ...one, unlogged: [], work: nothingOutstanding }
  if (one.state !== 'applying') return settled
  const rows = await outcomeImports.rows(org, id, one.handledUpTo, stepsAtOnce)
  const last = rows.at(-1)
  if (!last) return { ...settled, state: 'done', finishedAt: clock.now().toISOString() }
  const left: string[] = []
  for (const { step } of rows) {
    if (step.act === 'same' || step.act === 'theirs') continue
    const { code, basedOn, content, act } = step
    const done = await bringOutcome(ports, one.createdBy, {
      org,
      code,
      basedOn,
      content,
      state: act === 'withdraw' ? 'withdrawn' : 'accepted',
      framework,
      act: `outcome.${act === 'add' ? 'created' : act === 'withdraw' ? 'withdrawn' : act === 'move' ? 'placed' : 'revised'}`,
    })
    if (done === 'changed-meanwhile') left.push(code)
  }
  return { ...settled, left: [...one.left, ...left], handledUpTo: last.place, work: workDueAt(clock.now()) }
}
