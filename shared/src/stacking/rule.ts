import type { LevelBasis, LevelWanted } from '../frameworks/level-claim.ts'
import type { Load } from '../achievements/achievement.ts'

/** Whose credentials a node takes. */
export interface IssuerPolicy {
  /** DIDs of issuers. Empty: whoever the trust policy trusts for it; otherwise one of these, and trusted as well. */
  readonly issuers: readonly string[]
  /** DIDs of examination boards whose exemptions count at this node. None: no exemption does. */
  readonly boards?: readonly string[]
}

/** Another achievement that counts at this node, in this direction only. */
export interface Substitute {
  /** The series URL of the achievement that may take the node's place. */
  readonly achievement: string
  readonly reason: string
  /** The last calendar day on which it counts, `YYYY-MM-DD`; compared with the day of evaluation. */
  readonly until?: string
}

/** What the designer says of a node in their own words; the engine does not read it. */
interface NodeWords {
  readonly title?: string
  /** Why it is asked, or what to know about it. */
  readonly note?: string
}

/** Asks for one learning outcome, whatever achievement it was reached by. */
export interface OutcomeRule extends NodeWords {
  readonly id: string
  readonly op: 'outcome'
  /** URI of the outcome. One that the credential calls an exact match of it counts too. */
  readonly outcome: string
  /** Which versions of the outcome count (see `version-range.ts`); absent: all. */
  readonly versions?: string
  readonly minLevel?: LevelWanted
  /** Id of the lowest rubric level that suffices. */
  readonly minRubric?: string
  readonly maxAgeMonths?: number
  /** Absent: every basis but `indicative`. Only asked where there is a `minLevel`. */
  readonly acceptLevelBasis?: readonly LevelBasis[]
  readonly issuers?: IssuerPolicy
}

/** Asks for one achievement. */
export interface AchievementRule extends NodeWords {
  readonly id: string
  readonly op: 'achievement'
  /** The URL that all versions of the achievement share. */
  readonly achievement: string
  readonly versions?: string
  readonly maxAgeMonths?: number
  readonly issuers?: IssuerPolicy
  readonly substitutes?: readonly Substitute[]
}

/** Asks for the final proof over the whole. Never in a credits block, and left out of the fewest hours. */
export interface IntegrativeRule extends NodeWords {
  readonly id: string
  readonly op: 'integrative'
  readonly achievement: string
  readonly issuers?: IssuerPolicy
}

export type Leaf = OutcomeRule | AchievementRule | IntegrativeRule

export interface AllRule extends NodeWords {
  readonly id: string
  readonly op: 'all'
  readonly of: readonly Rule[]
}

/** At least `min` of the parts. */
export interface AnyRule extends NodeWords {
  readonly id: string
  readonly op: 'any'
  readonly of: readonly Rule[]
  readonly min: number
}

/** At least `min` hours, SBU or EC, summed over what serves its leaves. */
export interface CreditsRule extends NodeWords {
  readonly id: string
  readonly op: 'credits'
  readonly unit: Load['unit']
  readonly min: number
  readonly from: readonly Leaf[]
}

/**
 * What a qualification asks, as a tree. Every node has an id that is unique in its tree, so that messages can name it.
 * A value of this type has been through `parseRule` or is checked by `evaluate` itself.
 */
export type Rule = Leaf | AllRule | AnyRule | CreditsRule
export type RuleOp = Rule['op']

export function isLeaf(rule: Rule): rule is Leaf {
  return rule.op === 'outcome' || rule.op === 'achievement' || rule.op === 'integrative'
}

/** The nodes directly under a node. */
export function childrenOf(rule: Rule): readonly Rule[] {
  switch (rule.op) {
    case 'all':
    case 'any':
      return rule.of
    case 'credits':
      return rule.from
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return []
  }
}

/** Every node of the tree, each before what is under it. */
export function* nodesOf(rule: Rule): Generator<Rule> {
  yield rule
  for (const child of childrenOf(rule)) yield* nodesOf(child)
}
