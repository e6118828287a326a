import type { Aggregate } from '../aggregate.ts'

export type Language = 'nl' | 'en'

export interface OrganisationIdentifier {
  readonly kind: 'BRIN' | 'KvK' | 'OIN' | 'KBO'
  readonly value: string
}

/** An institution that awards under its own name and keys. Its `_id` is its slug, which never changes: the DID holds it. */
export interface Organisation extends Aggregate {
  readonly slug: string
  readonly name: string
  /** `did:web:{host}:orgs:{slug}` */
  readonly did: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly region?: string
  readonly identifiers: readonly OrganisationIdentifier[]
  readonly website?: string
  readonly email?: string
  readonly description?: string
  /** Hex colours (`#rrggbb`) of the badges and papers. */
  readonly colours: { readonly primary: string; readonly accent: string }
  /** How quality is assured: shown on the public page, and the default of its achievements. */
  readonly qualityAssurance: { readonly name: string; readonly url?: string; readonly description?: string }
  readonly language: Language
  /** Marked as an example: pages say so. */
  readonly fictional: boolean
  readonly createdAt: string
}
