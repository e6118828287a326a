import type { NewDocument, OrganisationDocument, WorkingDocument } from '@stapel/shared/server'
import type { AuditNote } from './audit/audit-entry.ts'

/**
 * What every stored thing of an organisation has; `organisation` is the slug. One aggregate is one small document, written whole;
 * `version` is the one that was read, which a write must still find. Work that must follow from a write stands in `work`.
 */
export interface Aggregate extends WorkingDocument, OrganisationDocument {
  /** Acts that a job still has to bring into the audit log. */
  readonly unlogged: readonly AuditNote[]
}

/** An aggregate that has not been stored yet. */
export type New<T extends WorkingDocument> = NewDocument<T>
