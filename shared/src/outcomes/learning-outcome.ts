import type { LevelClaim } from '../frameworks/level-claim.ts'

/** The eight slots of the NLQF descriptor, in the order of the official text. */
export const nlqfDescriptors = [
  'context',
  'kennis',
  'toepassen',
  'probleemoplossen',
  'lerenOntwikkelen',
  'informatie',
  'communicatie',
  'verantwoordelijkheidZelfstandigheid',
] as const
export type NlqfDescriptor = (typeof nlqfDescriptors)[number]

/** How an outcome relates to one that another framework or institution owns. Only `exactMatch` lets one count for the other. */
export interface OutcomeAlignment {
  readonly type: 'exactMatch' | 'closeMatch' | 'broadMatch'
  readonly target: string
  readonly name?: string
}

/** What somebody knows or can do, whatever way they learned it: the shared language of learner, school and employer. */
export interface LearningOutcome {
  /** URI, the same for all versions. */
  readonly id: string
  readonly version: string
  /** DID of the organisation that owns the text. */
  readonly owner: string
  readonly state: 'proposed' | 'accepted' | 'withdrawn'
  /** `id` and version (`{id}#{version}`) of the version that this one replaces. */
  readonly supersedes?: string
  /** The formal text. */
  readonly text: { readonly nl: string; readonly en?: string }
  /** What follows "Ik kan …" (in English "I can …"): plain, lower case, no full stop. */
  readonly plain: { readonly nl: string; readonly en?: string }
  readonly kind: 'kennis' | 'vaardigheid' | 'verantwoordelijkheid'
  /** Level codes of `level.framework` per descriptor. */
  readonly descriptorLevels?: Partial<Record<NlqfDescriptor, string>>
  readonly level: LevelClaim
  readonly alignments: readonly OutcomeAlignment[]
}
