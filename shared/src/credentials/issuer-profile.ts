import type { CredentialIssuer } from './credential-issuer.ts'
import { defined, type JsonObject } from './json-object.ts'

/** The Open Badges `Profile` of the organisation that signs. */
export function createIssuerProfile(issuer: CredentialIssuer): JsonObject {
  return defined({
    id: issuer.id,
    type: ['Profile'],
    name: issuer.name,
    url: issuer.url,
    description: issuer.description,
    email: issuer.email,
    image: issuer.image === undefined ? undefined : { id: issuer.image, type: 'Image' },
    address: defined({
      type: ['Address'],
      addressCountryCode: issuer.countryCode,
      addressRegion: issuer.region,
      addressLocality: issuer.locality,
    }),
    otherIdentifier: issuer.identifiers.length === 0 ? undefined : issuer.identifiers.map(createIdentifierEntry),
  })
}

function createIdentifierEntry({ kind, value }: CredentialIssuer['identifiers'][number]): JsonObject {
  return { type: 'IdentifierEntry', identifier: value, identifierType: `ext:${kind}` }
}
