import type { CalendarDay } from '../achievements/calendar-day.ts'
import type { Load } from '../achievements/achievement.ts'
import type { CredentialRef } from './holding.ts'
import type { EvaluationWarning, LeftOut } from './left-out.ts'
import type { Leaf, Substitute } from './rule.ts'

/** `behaald`: the root is fulfilled. `open`: no node is, and no hour counts. */
export type EvaluationStatus = 'behaald' | 'deels' | 'open'

/** What fulfils a leaf, and by which door. */
export interface ServedBy {
  readonly credential: CredentialRef
  readonly as: 'award' | 'exemption' | 'substitute'
  /** Why this substitute may take the place, and until when. */
  readonly substitute?: Substitute
  readonly awardedOn?: CalendarDay
}

export interface LeafResult {
  readonly id: string
  readonly op: Leaf['op']
  readonly fulfilled: boolean
  /** The hours that the serving credential brings. */
  readonly hours: number
  readonly servedBy?: ServedBy
  /** Why nothing else that is held fulfils it; empty where it is fulfilled. */
  readonly leftOut: readonly LeftOut[]
}

export interface AllResult {
  readonly id: string
  readonly op: 'all'
  readonly fulfilled: boolean
  readonly parts: readonly NodeResult[]
}

export interface AnyResult {
  readonly id: string
  readonly op: 'any'
  readonly fulfilled: boolean
  readonly min: number
  /** How many of the parts are fulfilled, also beyond `min`. */
  readonly count: number
  readonly parts: readonly NodeResult[]
}

export interface CreditsResult {
  readonly id: string
  readonly op: 'credits'
  readonly fulfilled: boolean
  /** In hours, also where the rule asks EC. `counted` goes beyond `wanted`. */
  readonly hours: { readonly counted: number; readonly wanted: number; readonly missing: number }
  /** The unit in which the rule asks, for the words. */
  readonly unit: Load['unit']
  readonly parts: readonly LeafResult[]
}

/** The rule's tree with, at every node, what came of it. */
export type NodeResult = LeafResult | AllResult | AnyResult | CreditsResult

/** What is still asked, at the place where it would be filled; nothing under a node that is fulfilled. `from` are the unfulfilled parts. */
export type Missing =
  | { readonly kind: 'part'; readonly node: string }
  | { readonly kind: 'choice'; readonly node: string; readonly needed: number; readonly from: readonly string[] }
  | { readonly kind: 'hours'; readonly node: string; readonly hours: number; readonly from: readonly string[] }

export interface UsedCredential {
  readonly credential: CredentialRef
  readonly hours: number
  /** The ids of the nodes that it serves, in the order of the tree. */
  readonly nodes: readonly string[]
}

/** How far somebody is toward a qualification on a day, and why. Progress, never an award (rule 12). */
export interface Evaluation {
  readonly status: EvaluationStatus
  readonly date: CalendarDay
  /** Hours of the credentials that count in a credits block, each once. */
  readonly hours: number
  /** Hours still missing where hours are asked. */
  readonly hoursMissing: number
  readonly tree: NodeResult
  readonly used: readonly UsedCredential[]
  readonly missing: readonly Missing[]
  readonly warnings: readonly EvaluationWarning[]
}
