import { isCalendarDay } from '@stapel/shared'
import { z } from 'zod'
import { heldStates, type ExampleHolding } from '../../../../domain/qualifications/designing/example-learner.ts'
import { zStrings } from '../../kit/fields.ts'

/** One row an achievement, ticked or not. */
export const zLearnerForm = z
  .object({
    name: z.string().trim().max(100).default(''),
    row: zStrings,
    held: zStrings,
    awardedOn: zStrings,
    state: zStrings,
  })
  .transform(({ name, row, held, awardedOn, state }) => ({
    name,
    held: row.flatMap((achievement, index): ExampleHolding[] => {
      const heldState = heldStates.find((one) => one === state[index])
      const day = awardedOn[index] ?? ''
      if (!held.includes(achievement) || heldState === undefined || !isCalendarDay(day)) return []
      return [{ achievement, state: heldState, awardedOn: day }]
    }),
  }))
