import { checkIds, verdicts } from '@stapel/shared'
import { z } from 'zod'

/** What the descriptions of several doors share. */
export const zCheck = z.object({
  id: z.enum(checkIds),
  outcome: z.enum(['passed', 'failed', 'not-checked']),
  code: z.string().optional(),
  message: z.string(),
})

export const zReport = z.object({
  verdict: z.enum(verdicts),
  checks: z.array(zCheck),
  verifiedAt: z.iso.datetime(),
  carrier: z.string(),
  kind: z.enum(['credential', 'presentation', 'unreadable']),
})

const zProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

export function json(schema: z.ZodType, type = 'application/json') {
  return { content: { [type]: { schema: z.toJSONSchema(schema, { target: 'openapi-3.0' }) as unknown } } }
}

export function problem(description: string) {
  return { description, ...json(zProblem, 'application/problem+json') }
}
