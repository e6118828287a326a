import { credentialsV2ContextUrl, openBadgesContextUrl } from '@stapel/shared'
import type { CredentialIssuerMetadata } from '@openid4vc/openid4vci'
import { organisationUrl } from '../../domain/organisations/organisation-addresses.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { Addresses } from '../../domain/ports.ts'

export const preAuthorizedGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code'
export const proofAlgorithms = ['ES256', 'EdDSA'] as const

/** The two ways in which a wallet can have an award (CONTRACT §1). */
export const configurationIds = ['open-badge-ldp', 'open-badge-jwt'] as const

/** @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-issuer-metadata */
export function credentialIssuerMetadata(addresses: Addresses, organisation: Organisation): CredentialIssuerMetadata {
  const issuer = organisationUrl(addresses, organisation.slug)
  const type = ['VerifiableCredential', 'OpenBadgeCredential']
  const common = {
    cryptographic_binding_methods_supported: ['jwk', 'did:key', 'did:jwk'],
    proof_types_supported: { jwt: { proof_signing_alg_values_supported: [...proofAlgorithms] } },
    credential_metadata: {
      display: [
        { name: `Badge van ${organisation.name}`, locale: 'nl', background_color: organisation.colours.primary },
        { name: `Badge of ${organisation.name}`, locale: 'en', background_color: organisation.colours.primary },
      ],
    },
  }
  return {
    credential_issuer: issuer,
    credential_endpoint: `${issuer}/credential`,
    nonce_endpoint: `${issuer}/nonce`,
    display: [{ name: organisation.name, locale: organisation.language }],
    credential_configurations_supported: {
      'open-badge-ldp': {
        ...common,
        format: 'ldp_vc',
        credential_definition: { '@context': [credentialsV2ContextUrl, openBadgesContextUrl], type },
        credential_signing_alg_values_supported: ['DataIntegrityProof'],
      },
      'open-badge-jwt': {
        ...common,
        format: 'jwt_vc_json',
        credential_definition: { type },
        credential_signing_alg_values_supported: ['ES256'],
      },
    },
  }
}

/** The organisation is its own authorisation server, for this one grant. @see https://www.rfc-editor.org/rfc/rfc8414 */
export function authorizationServerMetadata(addresses: Addresses, org: string) {
  const issuer = organisationUrl(addresses, org)
  return {
    issuer,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['code'],
    grant_types_supported: [preAuthorizedGrant],
    token_endpoint_auth_methods_supported: ['none'],
    'pre-authorized_grant_anonymous_access_supported': true,
  }
}
