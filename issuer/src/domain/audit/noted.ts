import { workDueAt, type OutstandingWork } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import type { IssuerPorts } from '../ports.ts'
import type { AuditNote } from './audit-entry.ts'

type NotingPorts = Pick<IssuerPorts, 'clock' | 'random'>

export function auditNote(
  { clock, random }: NotingPorts,
  actor: Actor,
  act: string,
  details: AuditNote['details'] = {},
): AuditNote {
  return { id: random.uuid(), at: clock.now().toISOString(), actor, act, details }
}

/** The aggregate with an act that the log must still get: use it in the same write as the act itself. */
export function noted<T extends { readonly unlogged: readonly AuditNote[]; readonly work: OutstandingWork }>(
  aggregate: T,
  note: AuditNote,
): T {
  return { ...aggregate, unlogged: [...aggregate.unlogged, note], work: workDueAt(new Date(note.at), aggregate.work) }
}
