import type { Locale } from '@stapel/shared'
import type { WorkingDocument } from '@stapel/shared/server'
import type { BatchRow } from './batch-row.ts'

/**
 * Many files that are verified in the background. It holds what was found and not the files: those are in the memory of the process that took
 * them, so that a batch whose process has died can be told apart and never goes on. Its `_id` is the hash of the id in its link.
 */
export interface VerificationBatch extends WorkingDocument {
  /** The language of the rows. */
  readonly locale: Locale
  readonly startedAt: Date
  /** What was found is about people: then it is deleted. */
  readonly expiresAt: Date
  /** The last sign of life of the process that has the files. */
  readonly aliveAt: Date
  readonly state: 'running' | 'done' | 'interrupted'
  readonly total: number
  readonly rows: readonly BatchRow[]
}

export const batchLifetimeMs = 3600_000
/** Far longer than between two signs of life. */
const silentMs = 30_000

/** `interrupted` also when its process died and could not say so. */
export function stateOfBatch({ state, aliveAt }: VerificationBatch, now: Date): VerificationBatch['state'] {
  return state === 'running' && now.getTime() - aliveAt.getTime() > silentMs ? 'interrupted' : state
}
