import { z } from 'zod'
import { isCalendarDay } from '../achievements/calendar-day.ts'
import { createLevelClaim, findLevel } from './find-level.ts'
import type { LevelClaim } from './level-claim.ts'
import { frameworkIds } from './level-tables.ts'

/** A level claim from outside. The URI is the framework's own, so it may be left out, and may not be another one. */
export const zLevelClaim = z
  .strictObject({
    framework: z.enum(frameworkIds),
    code: z.string(),
    uri: z.string().optional(),
    basis: z.enum(['legal-generic', 'register', 'part-of-classified', 'indicative']),
    registerRef: z.string().trim().min(1).max(100).optional(),
    validUntil: z
      .string()
      .refine(isCalendarDay, { params: { code: 'not-a-day' } })
      .optional(),
  })
  .superRefine(({ framework, code, uri, basis, registerRef, validUntil }, context) => {
    const problem = (path: string, problemCode: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { code: problemCode } })
    const level = findLevel(framework, code)
    if (level === null) problem('code', 'no-such-level')
    else if (uri !== undefined && uri !== level.uri) problem('uri', 'not-the-level')
    // A register level without its number cannot be looked up by anybody.
    if (basis === 'register' && registerRef === undefined) problem('registerRef', 'missing')
    if (basis === 'register' && validUntil === undefined) problem('validUntil', 'missing')
  })
  .transform(({ framework, code, basis, registerRef, validUntil }): LevelClaim =>
    createLevelClaim(framework, code, basis, {
      ...(registerRef === undefined ? {} : { registerRef }),
      ...(validUntil === undefined ? {} : { validUntil }),
    }),
  )
