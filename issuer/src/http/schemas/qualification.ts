import { explainRuleProblem, InvalidRuleError, parseRule, type Rule } from '@stapel/shared'
import { z } from 'zod'
import { zDay, zLine, zSlug, zText } from './fields.ts'
import { zLevel } from './level.ts'

/** A rule tree (`reference` in the API documentation): every node's mistake is named, by its path and a stable code. */
const zRule = z.unknown().transform((input, issues): Rule => {
  try {
    return parseRule(input)
  } catch (error) {
    if (!(error instanceof InvalidRuleError)) throw error
    for (const problem of error.problems) {
      const path = problem.path.split('/').slice(1)
      const message = explainRuleProblem(problem, 'en')
      issues.addIssue({ code: 'custom', path, message, params: { code: problem.code } })
    }
    return z.NEVER
  }
})

const zBilingual = z.strictObject({ nl: zText(), en: zText().optional() })

export const zQualificationContent = z.strictObject({
  title: zLine(),
  titleEn: zLine().optional(),
  /** A text alone is Dutch. */
  description: z
    .union([zText(), zBilingual])
    .transform((text) => (typeof text === 'string' ? { nl: text } : text))
    .optional(),
  level: zLevel,
  minWorkloadHours: z.number().positive().optional(),
  labourMarketArgument: zBilingual.optional(),
  acceptedIssuers: z
    .array(z.string().regex(/^did:[^\s]+$/))
    .max(1000)
    .optional(),
  rule: zRule,
  transition: z.strictObject({ untilDate: zDay, from: zLine(20) }).optional(),
})

export const zNewQualification = z.strictObject({ code: zSlug, ...zQualificationContent.shape })
export const zWithdrawal = z.strictObject({ reason: zText() })
