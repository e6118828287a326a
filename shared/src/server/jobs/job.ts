import type { StoredDocument } from '../store/stored-document.ts'

/** Who is working on an aggregate, and until when. Another may take it over after that moment. */
export interface Lease {
  readonly by: string
  readonly until: Date
}

/**
 * The state of an aggregate's outstanding work, kept in the aggregate itself as its member `work`.
 * Declare an index on `work.dueAt` to find it.
 */
export interface OutstandingWork {
  /** When to look at it (again); null when nothing is outstanding. */
  readonly dueAt: Date | null
  readonly lease: Lease | null
  /** Failures in a row. */
  readonly failures: number
  /** The code of the last failure, never its text. */
  readonly lastFailure: string | null
}

export interface WorkingDocument extends StoredDocument {
  readonly work: OutstandingWork
}

export const nothingOutstanding: OutstandingWork = { dueAt: null, lease: null, failures: 0, lastFailure: null }

/**
 * Work that is outstanding from then on. Use it in the same write that makes the work necessary.
 * @param current the aggregate's `work`, where it has one: whoever works on it now keeps its lease, and the work is looked at again after it.
 */
export function workDueAt(dueAt: Date, current: OutstandingWork = nothingOutstanding): OutstandingWork {
  return { ...nothingOutstanding, dueAt, lease: current.lease }
}
