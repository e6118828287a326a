import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { isUrl } from './structure-defect.ts'

const badgeTypes = ['OpenBadgeCredential', 'AchievementCredential']
const contextUrl = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d+(\.\d+)*)*\.json$/
const targetType =
  /^(ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:[\w.|-]+)$/
const maxNamed = 20

export function isOpenBadge(document: JsonObject): boolean {
  return asList(document['type']).some((type) => badgeTypes.includes(String(type)))
}

/**
 * Where a badge does not follow Open Badges 3.0, as JSON pointers: the rules of the published schema, and those of the text that no
 * schema can say. Our own code, so that nothing is fetched.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#org.1edtech.ob.v3p0.achievementcredential.class
 */
export function findOpenBadgeDefects(document: JsonObject): readonly string[] {
  const defects = [
    ...findCredentialDefects(document),
    ...asList(document['credentialSubject']).flatMap((subject) => findSubjectDefects(subject, '/credentialSubject')),
    ...eachOf(document, 'evidence', '', (evidence, path) => need(hasType(evidence, 'Evidence'), `${path}/type`)),
    ...eachOf(document, 'credentialStatus', '', (status, path) => need(isUrl(status['id']), `${path}/id`)),
  ]
  return [...new Set(defects)].slice(0, maxNamed)
}

function findCredentialDefects(document: JsonObject): readonly string[] {
  const [, second] = asList(document['@context'])
  const { issuer, image } = document
  return [
    ...need(typeof second === 'string' && contextUrl.test(second), '/@context/1'),
    ...need(isUrl(document['id']), '/id'),
    ...need(Array.isArray(document['type']), '/type'),
    ...need(document['validFrom'] !== undefined || document['issuanceDate'] !== undefined, '/validFrom'),
    ...need(isJsonObject(issuer) && hasType(issuer, 'Profile'), '/issuer'),
    ...(image === undefined ? [] : need(isImage(image), '/image')),
  ]
}

function findSubjectDefects(subject: unknown, path: string): readonly string[] {
  if (!isJsonObject(subject)) return [path]
  const { achievement } = subject
  return [
    ...need(hasType(subject, 'AchievementSubject'), `${path}/type`),
    ...need(isUrl(subject['id']) || asList(subject['identifier']).length > 0, `${path}/id`),
    ...eachOf(subject, 'identifier', path, findIdentityDefects),
    ...(isJsonObject(achievement)
      ? findAchievementDefects(achievement, `${path}/achievement`)
      : [`${path}/achievement`]),
    ...findResultDefects(subject, path),
  ]
}

function findIdentityDefects(identity: JsonObject, path: string): readonly string[] {
  return [
    ...need(identity['type'] === 'IdentityObject', `${path}/type`),
    ...need(typeof identity['hashed'] === 'boolean', `${path}/hashed`),
    ...need(isText(identity['identityHash']), `${path}/identityHash`),
    ...need(isText(identity['identityType']), `${path}/identityType`),
  ]
}

function findAchievementDefects(achievement: JsonObject, path: string): readonly string[] {
  const { criteria } = achievement
  return [
    ...need(isUrl(achievement['id']), `${path}/id`),
    ...need(hasType(achievement, 'Achievement'), `${path}/type`),
    ...need(isText(achievement['name']), `${path}/name`),
    ...need(isText(achievement['description']), `${path}/description`),
    ...need(isJsonObject(criteria) && (isText(criteria['narrative']) || isUrl(criteria['id'])), `${path}/criteria`),
    ...(achievement['image'] === undefined ? [] : need(isImage(achievement['image']), `${path}/image`)),
    ...eachOf(achievement, 'alignment', path, findAlignmentDefects),
    ...eachOf(achievement, 'resultDescription', path, (description, place) =>
      need(
        ['id', 'name', 'resultType'].every((member) => isText(description[member])),
        place,
      ),
    ),
  ]
}

function findAlignmentDefects(alignment: JsonObject, path: string): readonly string[] {
  const kind = alignment['targetType']
  return [
    ...need(hasType(alignment, 'Alignment'), `${path}/type`),
    ...need(isText(alignment['targetName']), `${path}/targetName`),
    ...need(isUrl(alignment['targetUrl']), `${path}/targetUrl`),
    ...need(kind === undefined || (typeof kind === 'string' && targetType.test(kind)), `${path}/targetType`),
  ]
}

/** A result points at a description in the achievement, and a level that was reached at one of that description's levels. */
function findResultDefects(subject: JsonObject, path: string): readonly string[] {
  const achievement = isJsonObject(subject['achievement']) ? subject['achievement'] : {}
  const descriptions = new Map(
    asList(achievement['resultDescription'])
      .filter(isJsonObject)
      .map((description) => [description['id'], asList(description['rubricCriterionLevel']).filter(isJsonObject)]),
  )
  return eachOf(subject, 'result', path, (result, place) => {
    const { resultDescription, achievedLevel } = result
    const levels = descriptions.get(resultDescription)
    return [
      ...need(hasType(result, 'Result'), `${place}/type`),
      ...need(resultDescription === undefined || levels !== undefined, `${place}/resultDescription`),
      ...need(
        achievedLevel === undefined || (levels?.some(({ id }) => id === achievedLevel) ?? false),
        `${place}/achievedLevel`,
      ),
    ]
  })
}

function eachOf(
  parent: JsonObject,
  member: string,
  path: string,
  find: (item: JsonObject, path: string) => readonly string[],
): readonly string[] {
  return asList(parent[member]).flatMap((item, index) => {
    const place = `${path}/${member}/${index}`
    return isJsonObject(item) ? find(item, place) : [place]
  })
}

function need(holds: boolean, path: string): readonly string[] {
  return holds ? [] : [path]
}

function hasType(value: JsonObject, type: string): boolean {
  return asList(value['type']).includes(type)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isImage(value: unknown): boolean {
  return isJsonObject(value) && value['type'] === 'Image' && isUrl(value['id'])
}
