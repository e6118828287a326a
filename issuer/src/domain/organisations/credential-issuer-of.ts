import type { CredentialIssuer } from '@stapel/shared'
import type { Addresses } from '../ports.ts'
import { organisationUrl } from './organisation-addresses.ts'
import type { Organisation } from './organisation.ts'

/** What credentials say of the organisation that signs them. */
export function credentialIssuerOf(addresses: Addresses, organisation: Organisation): CredentialIssuer {
  const { did, name, slug, country, region, email, description, identifiers } = organisation
  return {
    id: did,
    name,
    url: organisationUrl(addresses, slug),
    countryCode: country,
    identifiers,
    ...(region !== undefined && { region }),
    ...(email !== undefined && { email }),
    ...(description !== undefined && { description }),
  }
}
