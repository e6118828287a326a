/** The contexts of every credential that we make, in this order, before the inline one (CONTRACT §2). */
export const credentialsV2ContextUrl = 'https://www.w3.org/ns/credentials/v2'
export const openBadgesContextUrl = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** The published JSON Schema of an Open Badge: the name by which a `credentialSchema` refers to it, never fetched by us. */
export const openBadgesSchemaUrl =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json'
