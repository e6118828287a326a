import { z } from 'zod'
import { zLevelBasis, zLevelWanted, zMonths, zNodeId, zUri } from '../stacking/rule-schemas.ts'
import { attestations } from './attestation.ts'
import { InvalidJobProfileError } from './invalid-job-profile-error.ts'
import type { JobProfile } from './job-profile.ts'

const maxWants = 500
const maxRoles = 50

const zTitle = z.string().trim().min(1).max(500)
const zWant = z.strictObject({
  id: zNodeId,
  anyOf: z.tuple([zUri], zUri),
  minLevel: zLevelWanted.optional(),
  maxAgeMonths: zMonths.optional(),
  acceptAttestation: z.array(z.enum(attestations)).min(1).optional(),
  acceptLevelBasis: z.array(zLevelBasis).min(1).optional(),
  must: z.boolean(),
  roles: z.array(zNodeId).min(1).optional(),
})

const zJobProfile = z
  .strictObject({
    id: zUri,
    version: z.string().trim().min(1).max(64),
    title: zTitle,
    occupation: zUri.optional(),
    licences: z.array(zUri).max(100).optional(),
    roles: z.array(z.strictObject({ id: zNodeId, title: zTitle })).max(maxRoles),
    wants: z.array(zWant).min(1).max(maxWants),
  })
  .superRefine((profile, context) => {
    addDuplicates('roles', profile.roles, context)
    addDuplicates('wants', profile.wants, context)
    const roles = new Set(profile.roles.map(({ id }) => id))
    for (const [index, want] of profile.wants.entries()) {
      for (const role of want.roles ?? []) {
        if (roles.has(role)) continue
        context.addIssue({
          code: 'custom',
          path: ['wants', index, 'roles'],
          message: `"${role}" is no role of this profile`,
        })
      }
    }
  })

/**
 * A job profile from outside. All mistakes are reported at once.
 * @throws InvalidJobProfileError
 */
export function parseJobProfile(input: unknown): JobProfile {
  const parsed = zJobProfile.safeParse(input)
  if (parsed.success) return parsed.data
  throw new InvalidJobProfileError(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })))
}

function addDuplicates(member: string, items: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: [member, index, 'id'], message: `"${id}" is used twice` })
    seen.add(id)
  }
}
