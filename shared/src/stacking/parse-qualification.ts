import { z } from 'zod'
import { zLevelClaim } from '../frameworks/level-schema.ts'
import { InvalidQualificationError } from './invalid-qualification-error.ts'
import { parseRule } from './parse-rule.ts'
import type { Qualification } from './qualification.ts'
import { zDay, zUri } from './rule-schemas.ts'

const zText = z.string().trim().min(1).max(5000)

const zQualification = z.strictObject({
  id: zUri,
  version: z.string().trim().min(1).max(64),
  title: z.string().trim().min(1).max(500),
  titleEn: z.string().trim().min(1).max(500).optional(),
  description: z.strictObject({ nl: zText, en: zText.optional() }).optional(),
  awardedBy: zUri,
  level: zLevelClaim,
  minWorkloadHours: z.number().positive().max(100_000).optional(),
  labourMarketArgument: z.strictObject({ nl: zText, en: zText.optional() }).optional(),
  rule: z.unknown(),
  supersedes: zUri.optional(),
  transition: z.strictObject({ untilDate: zDay, from: z.string().trim().min(1).max(64) }).optional(),
  withdrawnOn: zDay.optional(),
})

/**
 * A qualification from outside.
 * @throws InvalidQualificationError for its own members
 * @throws InvalidRuleError for its rule
 */
export function parseQualification(input: unknown): Qualification {
  const parsed = zQualification.safeParse(input)
  if (!parsed.success) {
    throw new InvalidQualificationError(
      parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
    )
  }
  return { ...parsed.data, rule: parseRule(parsed.data.rule) }
}
