import { Openid4vciVersion, Openid4vciIssuer, type IssuerMetadataResult } from '@openid4vc/openid4vci'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { Addresses } from '../../domain/ports.ts'
import { callbacks } from './callbacks.ts'
import { authorizationServerMetadata, credentialIssuerMetadata } from './metadata.ts'

/** Our metadata as the library wants it, where a client would have fetched it. */
export function issuerMetadata(addresses: Addresses, organisation: Organisation): IssuerMetadataResult {
  const issuer = new Openid4vciIssuer({ callbacks })
  const credentialIssuer = issuer.createCredentialIssuerMetadata(credentialIssuerMetadata(addresses, organisation))
  return {
    originalDraftVersion: Openid4vciVersion.V1,
    credentialIssuer,
    authorizationServers: [authorizationServerMetadata(addresses, organisation.slug)],
    knownCredentialConfigurations: issuer.getKnownCredentialConfigurationsSupported(credentialIssuer),
  }
}
