import { z } from 'zod'
import { zUri } from '../stacking/rule-schemas.ts'
import { InvalidJobProfileError } from './invalid-job-profile-error.ts'
import type { JobProfile } from './job-profile.ts'
import { checkNames, jobProfileMembers } from './job-profile-schema.ts'

const zJobProfile = z
  .strictObject({
    id: zUri,
    version: z.string().trim().min(1).max(64),
    supersedes: zUri.optional(),
    ...jobProfileMembers,
  })
  .superRefine(checkNames)

/**
 * A job profile from outside. All mistakes are reported at once.
 * @throws InvalidJobProfileError
 */
export function parseJobProfile(input: unknown): JobProfile {
  const parsed = zJobProfile.safeParse(input)
  if (parsed.success) return parsed.data
  throw new InvalidJobProfileError(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })))
}
