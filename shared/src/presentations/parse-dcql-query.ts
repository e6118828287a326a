import { DcqlError, DcqlQuery } from 'dcql'

/** Far more than a person can answer; a query is worked through once for each badge that is held. */
const mostQueries = 20
const mostClaims = 50
const mostValues = 500
const longestPath = 20
const mostSets = 20
const mostOptions = 50

/**
 * A DCQL query by somebody else, or null when it is none, or larger than anybody needs.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-digital-credentials-query-l
 */
export function parseDcqlQuery(value: unknown): DcqlQuery.Output | null {
  try {
    const query = DcqlQuery.parse(value as DcqlQuery.Input)
    DcqlQuery.validate(query)
    return isBounded(query) ? query : null
  } catch (error) {
    // What the library's parser throws has no class that it exports.
    const isRefusal = error instanceof DcqlError || (error instanceof Error && error.name === 'ValiError')
    if (isRefusal) return null
    throw error
  }
}

function isBounded({ credentials, credential_sets }: DcqlQuery.Output): boolean {
  const sets = credential_sets ?? []
  return (
    credentials.length <= mostQueries &&
    sets.length <= mostSets &&
    sets.every(({ options }) => options.length <= mostOptions) &&
    credentials.every(({ claims = [], claim_sets = [] }) => {
      return claims.length <= mostClaims && claim_sets.length <= mostOptions && claims.every(isBoundedClaim)
    })
  )
}

type ClaimsQuery = NonNullable<DcqlQuery.Output['credentials'][number]['claims']>[number]

function isBoundedClaim(claim: ClaimsQuery): boolean {
  if ((claim.values?.length ?? 0) > mostValues) return false
  if (!('path' in claim)) return true
  // A name that every object has would be found in any badge.
  return claim.path.length <= longestPath && claim.path.every((part) => !(String(part) in Object.prototype))
}
