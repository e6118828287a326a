import type { CatalogueEntry, LevelClaim, Qualification, Rule } from '@stapel/shared'
import type { Aggregate } from '../aggregate.ts'
import type { DesignHistory } from './designing/design-history.ts'
import type { ExampleLearner } from './designing/example-learner.ts'

/** What a designer fills in. */
export interface QualificationContent {
  readonly title: string
  readonly titleEn?: string
  /** What somebody can do with it. */
  readonly description?: { readonly nl: string; readonly en?: string }
  readonly level: LevelClaim
  readonly minWorkloadHours?: number
  readonly labourMarketArgument?: { readonly nl: string; readonly en?: string }
  /** DIDs of whose awards count at every node that does not say so itself. Absent: of whoever is trusted for it. */
  readonly acceptedIssuers?: readonly string[]
  /** Of a draft it may be unfinished (`findRuleProblems`); of what is published it is not. */
  readonly rule: Rule
  /** Achievements of other installations that the rule names, as they were when the designer added them. */
  readonly elsewhere?: readonly CatalogueEntry[]
  readonly transition?: NonNullable<Qualification['transition']>
}

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
