import { findLevel, type LevelClaim } from '@stapel/shared'
import { z } from 'zod'
import { zDay, zLine } from './fields.ts'

/** A level by framework and code; its URI follows. Only a level from the register has a number, and needs one. */
export const zLevel = z
  .strictObject({
    framework: z.enum(['NLQF', 'EQF', 'VKS']),
    code: z.string().max(10),
    uri: z.string().optional(),
    basis: z.enum(['legal-generic', 'register', 'part-of-classified', 'indicative']),
    registerRef: zLine().optional(),
    validUntil: zDay.optional(),
  })
  .superRefine(({ framework, code, basis, registerRef }, issues) => {
    if (!findLevel(framework, code)) {
      issues.addIssue({ code: 'custom', path: ['code'], message: `is no level of ${framework}` })
    }
    if ((basis === 'register') !== (registerRef !== undefined)) {
      issues.addIssue({
        code: 'custom',
        path: ['registerRef'],
        message: 'goes with basis "register", and only with it',
      })
    }
  })
  .transform((level): LevelClaim => ({ ...level, uri: findLevel(level.framework, level.code)?.uri ?? '' }))
