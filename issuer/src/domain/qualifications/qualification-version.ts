import type { LevelClaim, Rule } from '@stapel/shared'
import type { Aggregate } from '../aggregate.ts'

/** What a designer fills in. */
export interface QualificationContent {
  readonly title: string
  readonly description?: string
  readonly level: LevelClaim
  readonly minWorkloadHours?: number
  readonly labourMarketArgument?: { readonly nl: string; readonly en?: string }
  /** Checked by `parseRule`. */
  readonly rule: Rule
  readonly transition?: { readonly untilDate: string; readonly from: string }
}

/** One version of a qualification; published ones are never edited. `_id` is `{org}/{code}.{number}`. */
export interface QualificationVersion extends Aggregate {
  readonly code: string
  readonly number: number
  readonly state: 'draft' | 'published'
  readonly content: QualificationContent
  readonly updatedAt: string
  readonly publishedAt?: string
}
