import { z } from 'zod'
import { isCalendarDay } from '../achievements/calendar-day.ts'
import { findLevel } from '../frameworks/find-level.ts'
import { frameworkIds } from '../frameworks/level-tables.ts'
import { parseVersionRange } from './version-range.ts'

/** The shapes of what rules and job profiles are made of. Every object is strict: a misspelt condition must not be a missing one. */
const maxTextLength = 2000

/** No white space or control characters: what two writers mean as the same URI must be the same text. */
export const zUri = z
  .string()
  .min(1)
  .max(maxTextLength)
  .regex(/^[^\s\p{Cc}]+$/u, 'is an identifier without white space')
export const zNodeId = z.string().trim().min(1).max(200)
export const zDay = z.string().refine(isCalendarDay, 'is an existing day, written YYYY-MM-DD')
export const zMonths = z.int().min(1).max(1200)
export const zLevelBasis = z.enum(['legal-generic', 'register', 'part-of-classified', 'indicative'])
export const zLevelWanted = z
  .strictObject({ framework: z.enum(frameworkIds), code: z.string() })
  .refine(({ framework, code }) => findLevel(framework, code) !== null, 'is no level of this framework')
const zVersions = z
  .string()
  .max(500)
  .refine((text) => parseVersionRange(text) !== null, 'is no version range, as in "2", ">=2" or "1 || 3"')
const zIssuerPolicy = z.strictObject({
  issuers: z.array(zUri).max(1000),
  boards: z.array(zUri).max(1000).optional(),
})
const zSubstitute = z.strictObject({
  achievement: zUri,
  reason: z.string().trim().min(1).max(maxTextLength),
  until: zDay.optional(),
})

const words = {
  title: z.string().trim().min(1).max(200).optional(),
  note: z.string().trim().min(1).max(maxTextLength).optional(),
}

/** Members of each kind of node; what is under `of` and `from` is read node by node (`parse-rule.ts`). */
export const zNodes = {
  outcome: z.strictObject({
    id: zNodeId,
    ...words,
    op: z.literal('outcome'),
    outcome: zUri,
    versions: zVersions.optional(),
    minLevel: zLevelWanted.optional(),
    minRubric: zUri.optional(),
    maxAgeMonths: zMonths.optional(),
    acceptLevelBasis: z.array(zLevelBasis).min(1).optional(),
    issuers: zIssuerPolicy.optional(),
  }),
  achievement: z.strictObject({
    id: zNodeId,
    ...words,
    op: z.literal('achievement'),
    achievement: zUri,
    versions: zVersions.optional(),
    maxAgeMonths: zMonths.optional(),
    issuers: zIssuerPolicy.optional(),
    substitutes: z.array(zSubstitute).max(100).optional(),
  }),
  integrative: z.strictObject({
    id: zNodeId,
    ...words,
    op: z.literal('integrative'),
    achievement: zUri,
    issuers: zIssuerPolicy.optional(),
  }),
  all: z.strictObject({ id: zNodeId, ...words, op: z.literal('all'), of: z.array(z.unknown()) }),
  any: z.strictObject({ id: zNodeId, ...words, op: z.literal('any'), of: z.array(z.unknown()), min: z.int() }),
  credits: z.strictObject({
    id: zNodeId,
    ...words,
    op: z.literal('credits'),
    unit: z.enum(['hours', 'SBU', 'EC']),
    min: z.number(),
    from: z.array(z.unknown()),
  }),
}
