/** Who does something: what the audit log names. */
export type Actor =
  | { readonly kind: 'staff'; readonly id: string; readonly name: string }
  | { readonly kind: 'api-key'; readonly id: string; readonly name: string }
  | { readonly kind: 'learner' }
  | { readonly kind: 'operator' }
  | { readonly kind: 'system' }

/** Somebody who may act inside one organisation, with what they may do there. */
export interface Principal {
  readonly actor: Actor
  readonly org: string
  readonly permissions: readonly Permission[]
}

/** What a role holds and an API key is scoped to: one list for both. */
export const permissions = [
  'organisation:write',
  'outcomes:read',
  'outcomes:write',
  'achievements:read',
  'achievements:write',
  'qualifications:read',
  'qualifications:write',
  'awards:read',
  'awards:write',
  'awards:status',
  'applications:read',
  'applications:decide',
  'exemptions:write',
  'credentials:issue',
  'staff:read',
  'staff:write',
  'api-keys:write',
  'keys:write',
  'keys:compromise',
  'registry:write',
  'audit:read',
] as const
export type Permission = (typeof permissions)[number]

/** `board`: the examination board (examencommissie). */
export const roles = ['administrator', 'designer', 'issuer', 'board'] as const
export type Role = (typeof roles)[number]

const reading = ['outcomes:read', 'achievements:read', 'qualifications:read', 'awards:read'] as const

export const permissionsOfRole: Record<Role, readonly Permission[]> = {
  administrator: permissions,
  designer: [...reading, 'outcomes:write', 'achievements:write', 'qualifications:write'],
  issuer: [...reading, 'awards:write', 'awards:status', 'applications:read'],
  board: [...reading, 'applications:read', 'applications:decide', 'exemptions:write'],
}
