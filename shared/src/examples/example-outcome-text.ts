import type { LearningOutcome } from '../outcomes/learning-outcome.ts'

/** The words of an example outcome; its URI, owner and level come from the achievement that holds it. */
export interface ExampleOutcomeText {
  readonly text: { readonly nl: string; readonly en: string }
  /** What follows "Ik kan …". */
  readonly plain: { readonly nl: string; readonly en: string }
  readonly kind: LearningOutcome['kind']
}
