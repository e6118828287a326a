import type { Aggregate } from '../aggregate.ts'
import type { Role } from '../access/actor.ts'
import type { Language } from '../organisations/organisation.ts'

/** An invitation to become staff; the secret in its link is stored as a hash. */
export interface Invitation extends Aggregate {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly language: Language
  readonly tokenHash: string
  readonly expiresAt: string
  readonly state: 'open' | 'accepted' | 'withdrawn'
}
