import { z } from 'zod'
import type { MandateDays } from '../../domain/mandates/mandate.ts'
import { zDay } from './fields.ts'

/** From when and until when somebody may award. */
export const zMandateDays = z
  .strictObject({ from: zDay, until: zDay.optional() })
  .transform(({ from, until }): MandateDays => ({ from, ...(until !== undefined && { until }) }))
