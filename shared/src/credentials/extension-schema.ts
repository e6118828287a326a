import { achievementTypes, assessmentTypes, participationTypes, supervisionTypes } from '../achievements/achievement.ts'

const text = { type: 'string', minLength: 1 }
const url = { type: 'string', format: 'uri' }
const texts = (values: readonly string[]) => ({
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { enum: values },
})

const levelMembers = {
  levelBasis: { enum: ['legal-generic', 'register', 'part-of-classified', 'indicative'] },
  registerReference: text,
  classifiedUntil: { type: 'string', format: 'date' },
}

const alignment = {
  type: 'object',
  properties: {
    ...levelMembers,
    plainLine: text,
    outcomeVersion: text,
    outcomeLevel: { type: 'object', required: ['targetUrl', 'levelBasis'], properties: levelMembers },
    sameOutcome: { type: 'array', minItems: 1, items: url },
  },
  // A register level that names no number could be looked up by nobody.
  if: { properties: { levelBasis: { const: 'register' } }, required: ['levelBasis'] },
  then: { required: ['registerReference'] },
}

const achievement = {
  type: 'object',
  required: ['assessmentType', 'participationType', 'qualityAssurance', 'stackability', 'versionOf'],
  // An exemption states hours only where its board did.
  anyOf: [
    { required: ['timeInvestment'] },
    { required: ['achievementType'], properties: { achievementType: { const: 'ext:Vrijstelling' } } },
  ],
  properties: {
    achievementType: { anyOf: [{ enum: achievementTypes }, { type: 'string', pattern: '^ext:' }] },
    alignment: { type: 'array', items: alignment },
    ECTS: { type: 'number', exclusiveMinimum: 0 },
    SBU: { type: 'number', exclusiveMinimum: 0 },
    timeInvestment: { type: 'number', exclusiveMinimum: 0 },
    assessmentType: texts(assessmentTypes),
    participationType: texts(participationTypes),
    supervisionType: { enum: supervisionTypes },
    identityChecked: { type: 'boolean' },
    educationProgramIdentifier: { type: 'array', items: text },
    entryRequirement: text,
    qualityAssurance: {
      type: 'object',
      required: ['name'],
      properties: { name: text, url, description: text },
    },
    stackability: {
      type: 'object',
      required: ['standAlone'],
      properties: {
        standAlone: { type: 'boolean' },
        stackableInto: {
          type: 'array',
          items: { type: 'object', required: ['id', 'name'], properties: { id: url, name: text } },
        },
      },
    },
    priorLearningPossible: { type: 'boolean' },
    labourMarketValue: text,
    furtherInformation: text,
    versionOf: url,
    exempts: { type: 'array', minItems: 1, items: url },
  },
}

/**
 * The published JSON Schema of the extension (draft 2019-09, as Open Badges' own): what a credential of ours has besides.
 * @param id the URL at which it is published
 */
export function createExtensionSchema(id: string) {
  return {
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    $id: id,
    title: 'European micro-credential elements in an Open Badge 3.0',
    type: 'object',
    required: ['credentialSubject'],
    properties: {
      credentialSubject: {
        type: 'object',
        required: ['achievement'],
        properties: {
          achievement,
          learningRoute: { enum: ['course', 'workplace', 'prior-learning', 'mixed', 'exemption'] },
        },
      },
    },
  }
}
