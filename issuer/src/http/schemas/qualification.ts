import { InvalidRuleError, parseRule, type Rule } from '@stapel/shared'
import { z } from 'zod'
import { zDay, zLine, zSlug, zText } from './fields.ts'
import { zLevel } from './level.ts'

/** A rule tree (`reference` in the API documentation): every node's mistake is named. */
const zRule = z.unknown().transform((input, issues): Rule => {
  try {
    return parseRule(input)
  } catch (error) {
    if (!(error instanceof InvalidRuleError)) throw error
    issues.addIssue({ code: 'custom', message: error.message })
    return z.NEVER
  }
})

export const zQualificationContent = z.strictObject({
  title: zLine(),
  description: zText().optional(),
  level: zLevel,
  minWorkloadHours: z.number().positive().optional(),
  labourMarketArgument: z.strictObject({ nl: zText(), en: zText().optional() }).optional(),
  rule: zRule,
  transition: z.strictObject({ untilDate: zDay, from: zLine(20) }).optional(),
})

export const zNewQualification = z.strictObject({ code: zSlug, ...zQualificationContent.shape })
