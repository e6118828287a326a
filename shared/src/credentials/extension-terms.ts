import type { stapelContext } from './inline-context.ts'

/** Terms that are ours, without the keyword and the two types that belong to Open Badges. */
export type ExtensionTerm = Exclude<
  keyof typeof stapelContext,
  '@protected' | '1EdTechCredentialRefresh' | '1EdTechJsonSchemaValidator2019'
>

export interface ExtensionTermDescription {
  /** The Open Badges class that it belongs to. */
  readonly on: 'Achievement' | 'Alignment' | 'AchievementSubject' | 'Evidence' | 'stackability'
  readonly meaning: string
  /** The property of the European Learning Model that comes closest; it differs in domain or range. */
  readonly nearElm?: string
}

/** What each term of the inline context means, for the published vocabulary. */
export const extensionTerms = {
  ECTS: { on: 'Achievement', meaning: 'Load in ECTS credits; one is 28 hours.', nearElm: 'elm:creditPoint' },
  SBU: { on: 'Achievement', meaning: 'Load in Dutch study hours (studiebelastingsuren); one is one hour.' },
  timeInvestment: { on: 'Achievement', meaning: 'Load in hours.', nearElm: 'elm:volumeOfLearning' },
  assessmentType: { on: 'Achievement', meaning: 'Forms of assessment.', nearElm: 'elm:dcType' },
  participationType: { on: 'Achievement', meaning: 'Forms of participation.', nearElm: 'elm:mode' },
  supervisionType: {
    on: 'Achievement',
    meaning: 'Supervision and identity verification during assessment.',
    nearElm: 'elm:idVerification',
  },
  identityChecked: { on: 'Achievement', meaning: 'Whether identity is verified during assessment.' },
  educationProgramIdentifier: { on: 'Achievement', meaning: 'Crebo, CROHO or ISAT numbers of the programme.' },
  entryRequirement: {
    on: 'Achievement',
    meaning: 'What is needed beforehand.',
    nearElm: 'elm:entryRequirement',
  },
  qualityAssurance: {
    on: 'Achievement',
    meaning: 'How quality is assured: name, url, description.',
    nearElm: 'elm:accreditation',
  },
  stackability: { on: 'Achievement', meaning: 'How it combines with others.', nearElm: 'elm:isPartOf' },
  standAlone: { on: 'stackability', meaning: 'Whether it has value of its own.' },
  stackableInto: { on: 'stackability', meaning: 'Qualifications that it counts toward.', nearElm: 'elm:isPartOf' },
  priorLearningPossible: { on: 'Achievement', meaning: 'Whether it can be reached without a course.' },
  labourMarketValue: { on: 'Achievement', meaning: 'What it is worth on the labour market.' },
  furtherInformation: { on: 'Achievement', meaning: 'Further information.', nearElm: 'elm:additionalNote' },
  versionOf: { on: 'Achievement', meaning: 'The URL that all versions of the achievement share.' },
  exempts: {
    on: 'Achievement',
    meaning: 'Of an exemption: the achievements and outcomes that it exempts from.',
    nearElm: 'elm:entitlesTo',
  },
  plainLine: { on: 'Alignment', meaning: 'What follows "I can": the outcome in plain words.' },
  outcomeVersion: { on: 'Alignment', meaning: 'The version of the outcome that was in force.' },
  outcomeLevel: { on: 'Alignment', meaning: 'The level of the outcome, itself an Alignment.' },
  sameOutcome: { on: 'Alignment', meaning: 'Outcomes of other owners that are an exact match.' },
  levelBasis: {
    on: 'Alignment',
    meaning: 'On whose word the level rests: legal-generic, register, part-of-classified or indicative.',
  },
  registerReference: { on: 'Alignment', meaning: 'The number in the national register of qualifications.' },
  classifiedUntil: { on: 'Alignment', meaning: 'The last day of the classification.' },
  learningRoute: {
    on: 'AchievementSubject',
    meaning: 'How the person came to it: course, workplace, prior-learning, mixed or exemption.',
  },
  evidenceIssuer: { on: 'Evidence', meaning: 'Of evidence that is a credential: who issued it.' },
} as const satisfies Record<ExtensionTerm, ExtensionTermDescription>
