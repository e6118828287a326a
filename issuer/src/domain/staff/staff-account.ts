import type { WorkingDocument } from '@stapel/shared/server'
import type { AuditNote } from '../audit/audit-entry.ts'
import type { Role } from '../access/actor.ts'
import type { Language } from '../organisations/organisation.ts'

/** What a person is in one organisation. */
export interface Membership {
  readonly org: string
  readonly role: Role
  readonly since: string
}

/**
 * Somebody who can sign in. Installation-wide: `_id` follows from the e-mail address, so that an address has one account,
 * which may belong to several organisations. An organisation can only give and take its own membership.
 */
export interface StaffAccount extends WorkingDocument {
  readonly email: string
  readonly name: string
  readonly language: Language
  /** argon2id */
  readonly passwordHash: string
  readonly memberships: readonly Membership[]
  /** Sessions of an earlier epoch are over: raised with every new password and "sign out everywhere". */
  readonly sessionEpoch: number
  readonly passwordReset?: { readonly tokenHash: string; readonly expiresAt: string }
  readonly unlogged: readonly (AuditNote & { readonly org: string })[]
}

/** A staff member as lists and pages show them. */
export interface StaffMember {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly since: string
}
