import type { AuditEntry, AuditNote } from './audit-entry.ts'

/** The log entries of what an aggregate still has to tell. Their ids are derived, so that logging twice adds nothing. */
export function unloggedEntries(
  subject: string,
  aggregate: { readonly organisation: string; readonly unlogged: readonly AuditNote[] },
): readonly AuditEntry[] {
  return aggregate.unlogged.map((note) => ({ ...note, organisation: aggregate.organisation, subject }))
}
