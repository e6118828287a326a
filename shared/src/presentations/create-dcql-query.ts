import { DcqlQuery, type DcqlClaimsQuery } from 'dcql'
import type { CredentialsAsked } from './credentials-asked.ts'

const openBadgeType = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'

/** The ids of our credential queries: each is asked for in both formats. */
const inDataIntegrity = 'in-ldp-vc'
const inJwt = 'in-jwt-vc-json'

/** Which credentials fit: what DCQL says the same for each format. */
interface Wanted {
  readonly types: readonly string[]
  readonly claims?: DcqlClaimsQuery.W3cAndSdJwtVc[]
  readonly claim_sets?: string[][]
}

/**
 * The DCQL query for what is asked. Each format is a credential query of its own, and any of the two, or both, is an
 * answer: a wallet may hold some credentials as Data Integrity and others as JWT.
 * `purpose` stands in the credential set, where DCQL had it until it was taken out of 1.0 as undefined; who does not know
 * it must ignore it (docs/decisions/0010).
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-digital-credentials-query-l
 */
export function createDcqlQuery(asked: CredentialsAsked, purpose?: string): DcqlQuery.Output {
  const { types, ...wanted } = wantedOf(asked)
  // In a JWT a wallet that knows no JSON-LD has only the short names.
  const shortTypes = types.map((type) => type.slice(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1))
  const query = DcqlQuery.parse({
    credentials: [
      { id: inDataIntegrity, format: 'ldp_vc', multiple: true, meta: { type_values: [[...types]] }, ...wanted },
      { id: inJwt, format: 'jwt_vc_json', multiple: true, meta: { type_values: [[...types], shortTypes] }, ...wanted },
    ],
    credential_sets: [
      {
        options: [[inDataIntegrity, inJwt], [inDataIntegrity], [inJwt]],
        ...(purpose !== undefined && { purpose }),
      },
    ],
  })
  DcqlQuery.validate(query)
  return query
}

/** Why it is asked, where a query says so in words. */
export function purposeOf(query: DcqlQuery.Output): string | undefined {
  return query.credential_sets?.map(({ purpose }) => purpose).find((purpose) => typeof purpose === 'string')
}

function wantedOf(asked: CredentialsAsked): Wanted {
  switch (asked.kind) {
    case 'any-badge':
      return { types: [openBadgeType] }
    case 'credential-type':
      return { types: asked.types }
    case 'achievement-type':
      return { types: [openBadgeType], claims: [claim('achievementType', asked.achievementTypes)] }
    case 'achievements':
      return {
        types: [openBadgeType],
        claims: [
          { id: 'version', ...claim('id', asked.achievements) },
          { id: 'series', ...claim('versionOf', asked.achievements) },
        ],
        claim_sets: [['version'], ['series']],
      }
    case 'outcomes':
      return {
        types: [openBadgeType],
        claims: [
          {
            path: ['credentialSubject', 'achievement', 'alignment', null, 'targetUrl'],
            values: [...asked.outcomes],
          },
        ],
      }
  }
}

function claim(member: string, values: readonly string[]): DcqlClaimsQuery.W3cAndSdJwtVc {
  return { path: ['credentialSubject', 'achievement', member], values: [...values] }
}
