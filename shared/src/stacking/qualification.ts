import type { LevelClaim } from '../frameworks/level-claim.ts'
import type { Rule } from './rule.ts'

/** What somebody can earn by fulfilling a rule over achievements and outcomes: one version, never edited once published. */
export interface Qualification {
  /** URL that all versions share. */
  readonly id: string
  readonly version: string
  readonly title: string
  readonly titleEn?: string
  /** What somebody can do with it. */
  readonly description?: { readonly nl: string; readonly en?: string }
  /** DID of the organisation that awards it. */
  readonly awardedBy: string
  readonly level: LevelClaim
  /** Hours that the designer states; absent: the fewest hours that meet the rule. */
  readonly minWorkloadHours?: number
  /** Why it matters on the labour market though it takes less than 400 hours. */
  readonly labourMarketArgument?: { readonly nl: string; readonly en?: string }
  readonly rule: Rule
  /** `{id}#{version}` of the version that this one replaces. */
  readonly supersedes?: string
  /** Until when somebody who began under `from` may finish under it. */
  readonly transition?: {
    /** The last calendar day, `YYYY-MM-DD`. */
    readonly untilDate: string
    /** The version that they began under. */
    readonly from: string
  }
  /** The calendar day from which nobody can begin it any more. */
  readonly withdrawnOn?: string
}
