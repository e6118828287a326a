import type { CatalogueEntry, LevelClaim, Qualification, Rule } from '@stapel/shared'

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
