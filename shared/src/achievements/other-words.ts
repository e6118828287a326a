import type { AssessmentType, ParticipationType, SupervisionType } from './achievement.ts'
import { elmAssessmentTypes, elmModes } from './elm-terms.ts'

/** SURF's words for what we have a code for; where theirs says more or less than ours, their word stays. */
const assessmentWords: ReadonlyMap<string, AssessmentType> = new Map<string, AssessmentType>([
  ['application of a skill', 'practical'],
  ...inverted(elmAssessmentTypes, ['simulation']),
])

const participationWords: ReadonlyMap<string, ParticipationType> = new Map<string, ParticipationType>([
  ['work experience', 'workplace'],
  ...inverted(elmModes, ['none-required']),
])

const supervisionWords: ReadonlyMap<string, SupervisionType> = new Map<string, SupervisionType>([
  ['unsupervised with no identity verification', 'unsupervised-no-id'],
  ['supervised with no identity verification', 'supervised-no-id'],
  ['supervised online with identity verification', 'supervised-online-id'],
  ['supervised onsite with identity verification', 'supervised-onsite-id'],
  ['onsite with identity verification', 'supervised-onsite-id'],
])

/** Our code for another issuer's word or ELM concept, or that word itself. */
export function assessmentCodeOf(word: string): string {
  return assessmentWords.get(word) ?? word
}

export function participationCodeOf(word: string): string {
  return participationWords.get(word) ?? word
}

export function supervisionCodeOf(word: string): string {
  return supervisionWords.get(word) ?? word
}

/** The concept's code; `without` are codes whose concept is another code's too, or none. */
function inverted<Code extends string>(
  concepts: Readonly<Record<Code, string | null>>,
  without: readonly Code[],
): [string, Code][] {
  const entries = Object.entries(concepts) as [Code, string | null][]
  return entries.flatMap(([code, concept]) => (concept === null || without.includes(code) ? [] : [[concept, code]]))
}
