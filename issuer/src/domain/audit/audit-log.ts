import type { Page } from '@stapel/shared/server'
import type { AuditEntry } from './audit-entry.ts'

/** Append only: there is no way to change or remove an entry. */
export interface AuditLog {
  /** Adds what is not there yet. */
  append(entries: readonly AuditEntry[]): Promise<void>
  /** Newest first; `subject` as `award/{id}`. */
  read(org: string, filter: { subject?: string; after?: string; limit?: number }): Promise<Page<AuditEntry>>
}
