import type { LearningOutcome } from '@stapel/shared'
import type { Aggregate } from '../aggregate.ts'

/** One learning outcome that an organisation owns, with all its versions, oldest first. `_id` is `{org}/{code}`. */
export interface OutcomeSeries extends Aggregate {
  readonly code: string
  /** The code of the framework that it is in; absent: it stands alone. */
  readonly framework?: string
  readonly versions: readonly LearningOutcome[]
}
