import type { LevelClaim } from '../frameworks/level-claim.ts'

/** One EC is 28 hours, one SBU is one hour (CONTRACT §2). */
export interface Load {
  readonly value: number
  readonly unit: 'hours' | 'SBU' | 'EC'
}

export const achievementTypes = [
  'MicroCredential',
  'Competency',
  'Certificate',
  'Diploma',
  'License',
  'ext:MboCertificaat',
  'ext:Praktijkverklaring',
  'ext:Ervaringscertificaat',
  'ext:Ervaringsprofiel',
  'ext:Deelkwalificatie',
  'ext:Vrijstelling',
] as const
export type AchievementType = (typeof achievementTypes)[number]

/** Element M9 of the European approach; every value has an IRI in the ELM controlled list (see `elm-terms.ts`). */
export const assessmentTypes = [
  'practical',
  'written',
  'oral',
  'portfolio',
  'project',
  'artefact',
  'assignment',
  'continuous',
  'simulation',
] as const
export type AssessmentType = (typeof assessmentTypes)[number]

/** Element M10. */
export const participationTypes = ['online', 'blended', 'onsite', 'workplace', 'project', 'none-required'] as const
export type ParticipationType = (typeof participationTypes)[number]

/** Element O2. */
export const supervisionTypes = [
  'unsupervised-no-id',
  'supervised-no-id',
  'supervised-online-id',
  'supervised-onsite-id',
] as const
export type SupervisionType = (typeof supervisionTypes)[number]

/** An outcome as an achievement holds it: the identity is the outcome's URI, the words are those that were in force at publication. */
export interface AchievementOutcome {
  readonly id: string
  readonly version: string
  readonly text: string
  /** What follows "Ik kan …". */
  readonly plain: string
  readonly level: LevelClaim
  /** Rubric levels from low to high; absent: met or not met. */
  readonly rubric?: readonly { readonly id: string; readonly name: string; readonly description?: string }[]
  /** The rubric level that is needed to be awarded. */
  readonly requiredRubric?: string
  /** URIs of outcomes of other owners that are an exact match: they count for each other. */
  readonly exactMatches?: readonly string[]
}

/**
 * The definition of what is recognised: one published version, never edited in place.
 * Holds the 11 mandatory and 5 optional elements of the European approach to micro-credentials (2022/C 243/02, Annex I);
 * M1 (learner) and M5 (date) belong to the award, M3 and M4 to the organisation.
 */
export interface Achievement {
  /** URL of this version. */
  readonly id: string
  /** URL that all versions share. A qualification's rule names this one. */
  readonly series: string
  readonly version: string
  readonly type: AchievementType
  /** M2 */
  readonly name: string
  readonly description: string
  readonly inLanguage: 'nl' | 'en'
  /** M6 */
  readonly outcomes: readonly AchievementOutcome[]
  /** How it is decided that somebody has met the outcomes: OB 3.0 `criteria.narrative`. */
  readonly criteria: string
  /** M7. Of an exemption that states no hours: 0. */
  readonly load: Load
  /** M8 */
  readonly level: LevelClaim
  /** M9 */
  readonly assessment: readonly AssessmentType[]
  /** M10 */
  readonly participation: readonly ParticipationType[]
  /** M11 */
  readonly qualityAssurance: { readonly name: string; readonly url?: string; readonly description?: string }
  /** O1 */
  readonly entryRequirement?: string
  /** O2 */
  readonly supervision?: SupervisionType
  /** O3: the names of the grades, low to high; absent: no grade is given. */
  readonly grades?: readonly string[]
  /** O4: URLs of qualifications that it counts toward, and whether it also stands alone. */
  readonly stackability: {
    readonly standAlone: boolean
    readonly into: readonly { readonly id: string; readonly name: string }[]
  }
  /** O5 */
  readonly furtherInformation?: string
  /** May be reached without a course, by recognition of prior learning. */
  readonly priorLearningPossible: boolean
  readonly labourMarketValue?: string
  /** DID or URL of the body that owns the definition, where that is not the issuer. */
  readonly creator?: { readonly id: string; readonly name: string }
  /** URL of the badge image. */
  readonly image?: string
  readonly tags?: readonly string[]
  /** Numbers of the programmes that it belongs to: crebo (mbo), CROHO or ISAT (hbo, wo). */
  readonly educationProgramIdentifiers?: readonly string[]
  /** Only of one that stands for a qualification: the URL of its version, and the achievements (series URLs) that it is made of. */
  readonly qualification?: {
    readonly id: string
    readonly name: string
    readonly units: readonly { readonly id: string; readonly name: string }[]
  }
  /** Only of an `ext:Vrijstelling`: the achievements (series URLs) and outcomes that it exempts from. */
  readonly exempts?: readonly string[]
  /** Months that an award stays valid; absent: for good. */
  readonly validityMonths?: number
  /** Whether an award can be suspended; only then a credential gets a second status entry (CONTRACT §2). */
  readonly suspendable: boolean
  /** Whether the learner's name is in the credential in clear (the default) or hashed. */
  readonly nameInClear: boolean
}
