import type { Aggregate } from '../aggregate.ts'
import type { DesignHistory } from './designing/design-history.ts'
import type { ExampleLearner } from './designing/example-learner.ts'
import type { QualificationContent } from './qualification-content.ts'

interface QualificationVersionBase extends Aggregate {
  readonly code: string
  readonly number: number
  readonly content: QualificationContent
  readonly updatedAt: string
  /** Invented people on whom the rule is tried; nobody but the designers sees them. */
  readonly learners: readonly ExampleLearner[]
}

export interface QualificationDraft extends QualificationVersionBase {
  readonly state: 'draft'
  readonly history: DesignHistory
}

/** Never edited. `withdrawn`: nobody can begin it any more; what was awarded stands. */
export interface PublishedQualification extends QualificationVersionBase {
  readonly state: 'published' | 'withdrawn'
  readonly publishedAt: string
  readonly withdrawal?: { readonly on: string; readonly reason: string }
}

/** One version of a qualification. `_id` is `{org}/{code}.{number}`. */
export type QualificationVersion = QualificationDraft | PublishedQualification

export function qualificationKey({ code, number }: Pick<QualificationVersion, 'code' | 'number'>): string {
  return `${code}.${number}`
}
