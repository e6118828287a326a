import type { CredentialContent } from '../../credentials/credential-content.ts'
import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'

/** What an SD-JWT VC says, with the fields of the EUDI learning credential where they are there; nothing here has been verified. */
export function readSdJwtVc(claims: JsonObject): CredentialContent {
  const text = (...names: readonly string[]) =>
    names.map((name) => claims[name]).find((value) => typeof value === 'string')
  const cnf = isJsonObject(claims['cnf']) ? claims['cnf'] : {}
  const person = [text('given_name'), text('family_name')].filter((name) => name !== undefined).join(' ')
  const holder = [claims['sub'], cnf['kid']].find((id) => typeof id === 'string')
  const country = text('issuing_country')
  const description = text('achievement_description')
  const issuerName = text('issuing_authority')
  const awardedDate = text('date_of_issuance', 'issuance_date')
  const validUntil = text('date_of_expiry', 'expiry_date')
  const id = text('jti')
  const issuer = text('iss')
  return {
    form: 'other',
    types: [String(claims['vct'])],
    title: text('achievement_title', 'title', 'name') ?? String(claims['vct']),
    issuer: {
      ...(issuer !== undefined && { id: issuer }),
      ...(issuerName !== undefined && { name: issuerName }),
      ...(country !== undefined && { country }),
    },
    recipient: {
      ...(typeof holder === 'string' && { id: holder }),
      ...(person !== '' && { nameInClear: person }),
      hashed: [],
    },
    outcomes: asList(claims['learning_outcomes']).flatMap((outcome) =>
      typeof outcome === 'string' ? { text: outcome, exactMatches: [] } : [],
    ),
    levels: [],
    assessment: [],
    participation: [],
    stacksInto: [],
    evidence: [],
    ...(id !== undefined && { id }),
    ...(description !== undefined && { description }),
    ...(awardedDate !== undefined && { awardedDate }),
    ...(validUntil !== undefined && { validUntil }),
  }
}
