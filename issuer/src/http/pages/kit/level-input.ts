import { createLevelClaim, isFrameworkId, type LevelClaim } from '@stapel/shared'
import { z } from 'zod'
import { levelBases, levelValues } from '../../../views/staff/level-fields.ts'
import { zOptionalLine } from './fields.ts'

/** The three fields of a level, as `levelFields` draws them. */
export const levelShape = {
  level: z.string().refine((value) => levelValues.includes(value), { params: { word: 'form.error.choose' } }),
  basis: z.enum(levelBases),
  registerRef: zOptionalLine(100),
}

interface LevelInput {
  readonly level: string
  readonly basis: LevelClaim['basis']
  readonly registerRef?: string | undefined
}

/** Says on the field itself that the register has a number. */
export function needsRegisterRef(
  input: LevelInput,
  issues: { addIssue(issue: { code: 'custom'; path: string[]; params: { word: string } }): void },
): void {
  if (input.basis === 'register' && input.registerRef === undefined) {
    issues.addIssue({ code: 'custom', path: ['registerRef'], params: { word: 'level.register-needed' } })
  }
}

export function levelOf({ level, basis, registerRef }: LevelInput): LevelClaim {
  const [framework, code = ''] = level.split('/')
  if (!isFrameworkId(framework)) throw new TypeError('The form has checked the framework')
  return createLevelClaim(
    framework,
    code,
    basis,
    basis === 'register' && registerRef !== undefined ? { registerRef } : undefined,
  )
}
