/** Registers that an organisation can stand in. Never a person's number. */
export const organisationRegisters = ['BRIN', 'KvK', 'OIN', 'KBO'] as const
export type OrganisationRegister = (typeof organisationRegisters)[number]

/** What a credential says of the organisation that signs it (elements M3 and M4). */
export interface CredentialIssuer {
  /** DID. */
  readonly id: string
  readonly name: string
  /** Its public page. */
  readonly url: string
  readonly description?: string
  readonly email?: string
  /** URL of its logo. */
  readonly image?: string
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string
  readonly region?: string
  readonly locality?: string
  readonly identifiers: readonly { readonly kind: OrganisationRegister; readonly value: string }[]
}
