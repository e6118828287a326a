import { z } from 'zod'
import { applicationStates } from '../../domain/applications/application.ts'
import { zDay, zEmail, zLanguage, zLine, zSlug, zText } from './fields.ts'

const zPerson = z.strictObject({ name: zLine(), email: zEmail, language: zLanguage.optional() })

/** `qualification` is a code. */
export const zNewApplication = z.strictObject({
  qualification: zSlug,
  applicant: zPerson,
  startedOn: zDay.optional(),
})
export const zApplicationFilter = z.strictObject({
  state: z.enum(applicationStates).optional(),
  qualification: zSlug.optional(),
  after: z.string().max(500).optional(),
})
export const zApplicationConfirmation = z.strictObject({ note: zText(1000) })

/** `qualification` is a code, or a version: `{code}.{number}`; `node` the id of the part of its rule. */
export const zExemption = z.strictObject({
  qualification: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.\d{1,6})?$/),
  node: zLine(100),
  recipient: z.strictObject({ name: zLine(), email: zEmail.optional(), language: zLanguage.optional() }),
  reason: zText(1000),
  hours: z.number().positive().max(10_000).optional(),
  validUntil: zDay.optional(),
  notify: z.boolean().default(true),
})
