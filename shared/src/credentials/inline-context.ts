import { credentialsV2ContextUrl, openBadgesContextUrl } from './context-urls.ts'

/** Where the terms of our own vocabulary live. */
export const stapelVocabularyUrl = 'https://w3id.org/stapel#'

/**
 * The one constant inline context: what Open Badges 3.0 has no term for (CONTRACT §2).
 * Every JSON-LD processor can verify it without another host. Only plain terms, and no name that the two contexts
 * before it define anywhere. SURF's names are kept where the meaning is the same.
 * No term borrows an ELM property: those belong to ELM's own classes and take Notes, Concepts and durations, where an
 * Open Badge has an Achievement with texts and numbers. `extension-terms.ts` names the closest ELM property of each.
 */
export const stapelContext = {
  '@protected': true,
  // On an Achievement.
  ECTS: 'https://w3id.org/stapel#ECTS',
  SBU: 'https://w3id.org/stapel#SBU',
  timeInvestment: 'https://w3id.org/stapel#timeInvestment',
  assessmentType: { '@id': 'https://w3id.org/stapel#assessmentType', '@container': '@set' },
  participationType: { '@id': 'https://w3id.org/stapel#participationType', '@container': '@set' },
  supervisionType: 'https://w3id.org/stapel#supervisionType',
  identityChecked: 'https://w3id.org/stapel#identityChecked',
  educationProgramIdentifier: { '@id': 'https://w3id.org/stapel#educationProgramIdentifier', '@container': '@set' },
  entryRequirement: 'https://w3id.org/stapel#entryRequirement',
  qualityAssurance: 'https://w3id.org/stapel#qualityAssurance',
  stackability: 'https://w3id.org/stapel#stackability',
  standAlone: 'https://w3id.org/stapel#standAlone',
  stackableInto: { '@id': 'https://w3id.org/stapel#stackableInto', '@container': '@set' },
  priorLearningPossible: 'https://w3id.org/stapel#priorLearningPossible',
  labourMarketValue: 'https://w3id.org/stapel#labourMarketValue',
  furtherInformation: 'https://w3id.org/stapel#furtherInformation',
  versionOf: { '@id': 'https://w3id.org/stapel#versionOf', '@type': '@id' },
  exempts: { '@id': 'https://w3id.org/stapel#exempts', '@type': '@id', '@container': '@set' },
  // On an Alignment with a learning outcome or a level.
  plainLine: 'https://w3id.org/stapel#plainLine',
  outcomeVersion: 'https://w3id.org/stapel#outcomeVersion',
  outcomeLevel: 'https://w3id.org/stapel#outcomeLevel',
  sameOutcome: { '@id': 'https://w3id.org/stapel#sameOutcome', '@type': '@id', '@container': '@set' },
  levelBasis: 'https://w3id.org/stapel#levelBasis',
  registerReference: 'https://w3id.org/stapel#registerReference',
  classifiedUntil: {
    '@id': 'https://w3id.org/stapel#classifiedUntil',
    '@type': 'http://www.w3.org/2001/XMLSchema#date',
  },
  // On an AchievementSubject.
  learningRoute: 'https://w3id.org/stapel#learningRoute',
  // On an Evidence that is a credential itself.
  evidenceIssuer: { '@id': 'https://w3id.org/stapel#evidenceIssuer', '@type': '@id' },
  // Types of Open Badges that its context leaves to `extensions.json`: the same IRIs as there.
  '1EdTechCredentialRefresh': 'https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh',
  '1EdTechJsonSchemaValidator2019':
    'https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019',
} as const

/** The `@context` of every credential and achievement document of ours. */
export const credentialContext = [credentialsV2ContextUrl, openBadgesContextUrl, stapelContext] as const
