import { isJsonObject, type JsonObject } from '../proofs/json.ts'

/** The id of the issuer, written as a string or in an object. */
export function issuerOf(document: JsonObject): string | undefined {
  const { issuer } = document
  const id = isJsonObject(issuer) ? issuer['id'] : issuer
  return typeof id === 'string' ? id : undefined
}
