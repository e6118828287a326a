import { z } from 'zod'
import { zLevelBasis, zLevelWanted, zMonths, zNodeId, zUri } from '../stacking/rule-schemas.ts'
import { attestations } from './attestation.ts'

const maxWants = 500
const maxRoles = 50

const zTitle = z.string().trim().min(1).max(500)
export const zWant = z.strictObject({
  id: zNodeId,
  anyOf: z.tuple([zUri], zUri),
  minLevel: zLevelWanted.optional(),
  maxAgeMonths: zMonths.optional(),
  acceptAttestation: z.array(z.enum(attestations)).min(1).optional(),
  acceptLevelBasis: z.array(zLevelBasis).min(1).optional(),
  must: z.boolean(),
  roles: z.array(zNodeId).min(1).optional(),
})

/** What its maker fills in, for doors that take it. */
export const jobProfileMembers = {
  title: zTitle,
  employer: zTitle.optional(),
  description: z.string().trim().min(1).max(5000).optional(),
  occupation: zUri.optional(),
  licences: z.array(zUri).max(100).optional(),
  roles: z.array(z.strictObject({ id: zNodeId, title: zTitle })).max(maxRoles),
  wants: z.array(zWant).min(1).max(maxWants),
}

interface Named {
  readonly roles: readonly { readonly id: string }[]
  readonly wants: readonly { readonly id: string; readonly roles?: readonly string[] | undefined }[]
}

/** Each role and want has an id of its own, and a want names only roles that are there. */
export function checkNames({ roles, wants }: Named, context: z.RefinementCtx): void {
  addDuplicates('roles', roles, context)
  addDuplicates('wants', wants, context)
  const known = new Set(roles.map(({ id }) => id))
  for (const [index, want] of wants.entries()) {
    for (const role of want.roles ?? []) {
      if (known.has(role)) continue
      context.addIssue({
        code: 'custom',
        path: ['wants', index, 'roles'],
        message: `"${role}" is no role of this profile`,
      })
    }
  }
}

function addDuplicates(member: string, items: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: [member, index, 'id'], message: `"${id}" is used twice` })
    seen.add(id)
  }
}
