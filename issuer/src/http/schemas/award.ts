import { z } from 'zod'
import { zDay, zEmail, zLanguage, zLine, zText, zVersionKey, zWebUrl } from './fields.ts'

export const zRoute = z.enum(['course', 'workplace', 'prior-learning', 'mixed', 'exemption'])

const zRecipient = z.strictObject({ name: zLine(), email: zEmail.optional(), language: zLanguage.optional() })

const zEvidence = z.strictObject({
  id: z.url().optional(),
  name: zLine().optional(),
  narrative: zText(2000).optional(),
  genre: zLine(60).optional(),
  digestMultibase: zLine(200).optional(),
})

const decision = {
  recipient: zRecipient,
  awardedDate: zDay.optional(),
  validFrom: zDay.optional(),
  validUntil: zDay.optional(),
  results: z
    .array(z.strictObject({ outcome: z.url(), rubric: zLine(60).optional() }))
    .max(50)
    .optional(),
  grade: zLine(40).optional(),
  evidence: z.array(zEvidence).max(20).optional(),
  narrative: zText(2000).optional(),
  route: zRoute.optional(),
}

/** A version: of its own `{code}.{number}`, of any organisation its URL. */
export const zAchievementName = z.union([zVersionKey, zWebUrl])

export const zAwardRequest = z.strictObject({
  achievement: zAchievementName,
  ...decision,
  notify: z.boolean().default(true),
  useTxCode: z.boolean().default(false),
})

export const zReason = z.strictObject({ reason: zText(1000) })

export const zCorrection = z.strictObject({ reason: zText(1000), correction: z.strictObject(decision).partial() })

export const zResend = z.strictObject({ notify: z.boolean().default(true), byValue: z.boolean().default(false) })
