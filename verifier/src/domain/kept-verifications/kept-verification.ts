import type { WorkingDocument } from '@stapel/shared/server'
import type { KeptReport } from './kept-report.ts'

/** How long a report can be kept. */
export const keptLifetimes = ['7d', '30d', '90d'] as const
export type KeptLifetime = (typeof keptLifetimes)[number]

/**
 * A report that somebody chose to keep. Its `_id` is the hash of the id in its link, so that who reads the store cannot open the link;
 * its `work` deletes it when its time is over.
 */
export interface KeptVerification extends WorkingDocument {
  readonly keptAt: Date
  readonly expiresAt: Date
  readonly report: KeptReport
}
