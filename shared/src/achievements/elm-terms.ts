import type { AssessmentType, ParticipationType, SupervisionType } from './achievement.ts'

const assessment = 'http://data.europa.eu/snb/assessment/'
const mode = 'http://data.europa.eu/snb/learning-assessment/'
const supervision = 'http://data.europa.eu/snb/supervision-verification/'

/**
 * The concept in the European Learning Model's controlled list for each form of assessment. ELM has none for a
 * simulation: its nearest, which is wider, is the practical assessment.
 */
export const elmAssessmentTypes = {
  practical: `${assessment}6a4db9f11d`,
  written: `${assessment}6e6cb2cc78`,
  oral: `${assessment}d30284d7df`,
  portfolio: `${assessment}4f03b91c0e`,
  project: `${assessment}795dac4096`,
  artefact: `${assessment}de4d165a6c`,
  assignment: `${assessment}2939dae15f`,
  continuous: `${assessment}3484bd7e51`,
  simulation: `${assessment}6a4db9f11d`,
} as const satisfies Record<AssessmentType, string>

/** The mode of learning; none where no participation is required. */
export const elmModes = {
  online: `${mode}920fbb3cbe`,
  blended: `${mode}e92d221e4d`,
  onsite: `${mode}9191af2ed9`,
  workplace: `${mode}729f3bed4b`,
  project: `${mode}7813801c77`,
  'none-required': null,
} as const satisfies Record<ParticipationType, string | null>

/** ELM tells supervision with identity check apart from neither, and has no concept for supervision alone. */
export const elmSupervision = {
  'unsupervised-no-id': `${supervision}c598449d64`,
  'supervised-no-id': null,
  'supervised-online-id': `${supervision}70be69aaf9`,
  'supervised-onsite-id': `${supervision}70be69aaf9`,
} as const satisfies Record<SupervisionType, string | null>

/** What assures quality: the programme or the institution. */
export const elmQualityAssurance = {
  programme: 'http://data.europa.eu/snb/accreditation/820101cba6',
  institution: 'http://data.europa.eu/snb/accreditation/bb4618238e',
} as const

export const elmCreditFrameworks = {
  ects: 'http://data.europa.eu/snb/education-credit/6fcec5c5af',
} as const
