import type { StoredDocument, WorkingDocument } from '@stapel/shared/server'
import type { Aggregate } from '../aggregate.ts'
import type { Actor, Permission } from '../access/actor.ts'
import type { Organisation } from '../organisations/organisation.ts'

/** Everything that a new organisation needs, with the password already hashed. Ids follow from it, so a job can finish it at any time. */
export interface NewOrganisation {
  readonly profile: Omit<Organisation, keyof Aggregate | 'did' | 'createdAt'>
  readonly administrator?: { readonly name: string; readonly email: string; readonly passwordHash: string }
  readonly apiKey?: {
    readonly id: string
    readonly name: string
    readonly scopes: readonly Permission[]
    readonly secretHash: string
  }
  readonly requestedAt: string
  readonly requestedBy: Actor
}

/** The making of an organisation: takes the whole form in one write; a job does the rest. `_id` is the slug. */
export interface OrganisationSetUp extends WorkingDocument {
  readonly request: NewOrganisation
  readonly done: boolean
}

/** The one-time link of the first start: one document of the installation. */
export interface FirstStart extends StoredDocument {
  readonly _id: 'first-start'
  readonly tokenHash: string
  /** What the link was used for: with this write it is spent, and a job does the rest. */
  readonly request?: NewOrganisation
}
