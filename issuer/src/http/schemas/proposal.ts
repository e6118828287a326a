import { z } from 'zod'
import { zSlug, zText } from './fields.ts'
import { zOutcomeContent } from './outcome.ts'

export const zNewProposal = z.strictObject({
  owner: zSlug,
  code: zSlug,
  /** The version that was looked at; 0: a new outcome. */
  basedOn: z.int().min(0).default(0),
  framework: zSlug.optional(),
  reason: zText(2000),
  content: zOutcomeContent,
})

/** Absent: as it was proposed. */
export const zAcceptance = z.strictObject({
  content: zOutcomeContent.optional(),
  basedOn: z.int().min(0).optional(),
})
export const zRefusal = z.strictObject({ reason: zText(2000) })
