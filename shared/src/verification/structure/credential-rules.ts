import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import {
  dateTime,
  each,
  isTypeList,
  optional,
  type StructureDefect,
  type StructureRule,
  typedObject,
  url,
} from './structure-defect.ts'

export const credentialsV2 = 'https://www.w3.org/ns/credentials/v2'
export const credentialsV1 = 'https://www.w3.org/2018/credentials/v1'

/** A text, or one or several texts with their language. */
const text: StructureRule = (value, path) => {
  if (typeof value === 'string') return null
  const items = asList(value)
  return items.length > 0 && items.every(isJsonObject) ? null : { code: 'language-malformed', path }
}

const issuer: StructureRule = (value, path) => {
  const id = isJsonObject(value) ? value['id'] : value
  return url(id, path) === null ? null : { code: 'issuer-malformed', path }
}

const subject: StructureRule = (value, path) => {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return { code: 'subject-malformed', path }
  return optional(url)(value['id'], `${path}/id`)
}

const subjects: StructureRule = (value, path) =>
  Array.isArray(value) && value.length === 0 ? { code: 'subject-malformed', path } : each(subject)(value, path)

const schema: StructureRule = (value, path) =>
  typedObject(value, path) ?? (isJsonObject(value) ? url(value['id'], `${path}/id`) : null)

const relatedResources: StructureRule = (value, path) => {
  const seen = new Set<unknown>()
  return each((resource, place) => {
    const malformed: StructureDefect = { code: 'related-resource-malformed', path: place }
    if (!isJsonObject(resource) || url(resource['id'], place) !== null || seen.has(resource['id'])) return malformed
    seen.add(resource['id'])
    const digests = [resource['digestSRI'], resource['digestMultibase']].filter((digest) => digest !== undefined)
    const sound =
      digests.length > 0 && digests.every((digest) => asList(digest).every((item) => typeof item === 'string'))
    return sound ? null : malformed
  })(value, path)
}

/** What both data models ask of a credential, the MUSTs that libraries leave out among them. */
const shared: readonly (readonly [member: string, rule: StructureRule])[] = [
  ['id', optional(url)],
  ['name', optional(text)],
  ['description', optional(text)],
  ['issuer', issuer],
  ['credentialSubject', subjects],
  ['credentialStatus', optional(each(typedObject))],
  ['credentialSchema', optional(each(schema))],
  ['refreshService', optional(each(typedObject))],
  ['termsOfUse', optional(each(typedObject))],
  ['evidence', optional(each(typedObject))],
  ['relatedResource', optional(relatedResources)],
]
const ofVersion2: typeof shared = [
  ['validFrom', optional(dateTime)],
  ['validUntil', optional(dateTime)],
]
const ofVersion1: typeof shared = [
  // Its context has the dates of 2.0 as well: in a list, JSON-LD sees the same date, and a reader of the JSON none.
  ...ofVersion2,
  ['issuanceDate', dateTime],
  ['expirationDate', optional(dateTime)],
]

/** Null: neither data model. */
export function dataModelOf(document: JsonObject): '2.0' | '1.1' | null {
  const [first] = asList(document['@context'])
  if (first === credentialsV2) return '2.0'
  return first === credentialsV1 ? '1.1' : null
}

/**
 * @see https://www.w3.org/TR/vc-data-model-2.0/#verifiable-credentials
 * @see https://www.w3.org/TR/vc-data-model/#basic-concepts
 */
export function findCredentialDefect(document: JsonObject): StructureDefect | null {
  const model = dataModelOf(document)
  const common = findEnvelopeDefect(document, 'VerifiableCredential')
  if (common !== null) return common
  for (const [member, rule] of [...shared, ...(model === '1.1' ? ofVersion1 : ofVersion2)]) {
    const defect = rule(document[member], `/${member}`)
    if (defect !== null) return defect
  }
  const from = document[model === '1.1' ? 'issuanceDate' : 'validFrom']
  const until = document[model === '1.1' ? 'expirationDate' : 'validUntil']
  const reversed = typeof from === 'string' && typeof until === 'string' && Date.parse(until) < Date.parse(from)
  return reversed ? { code: 'dates-reversed', path: '/validUntil' } : null
}

/** `@context` and `type`, of a credential as of a presentation. */
export function findEnvelopeDefect(document: JsonObject, wantedType: string): StructureDefect | null {
  const contexts = asList(document['@context'])
  const sound = contexts.every((context) => isJsonObject(context) || url(context, '') === null)
  if (dataModelOf(document) === null || !sound) return { code: 'context-malformed', path: '/@context' }
  const types = asList(document['type'])
  if (!isTypeList(document['type']) || !types.includes(wantedType)) return { code: 'type-malformed', path: '/type' }
  return null
}
