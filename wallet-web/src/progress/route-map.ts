import type { LeafResult, LeftOut, Leaf, NodeResult, Rule } from '@stapel/shared'
import { childrenOf } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Catalogue } from './catalogue.ts'
import type { GoalProgress } from './goal-progress.ts'
import type { Held } from './held.ts'
import { optionsOf, type StepOption } from './step.ts'

/** `later`: the final proof, while something else is still to do. */
export type StationState = 'done' | 'now' | 'later'

/** One part that can be done by one badge. */
export interface PartStation {
  readonly kind: 'part'
  readonly id: string
  readonly state: StationState
  readonly final: boolean
  readonly rule: Leaf
  /** What would fulfil it, fewest hours first. */
  readonly options: readonly StepOption[]
  /** What fulfils it, with its hours. */
  readonly by?: { readonly title: string; readonly hours?: number; readonly card?: CredentialCard }
  /** What is held and does not do, and why. */
  readonly because: readonly LeftOut[]
}

/** So many of these. Fulfilled, it holds only what fulfils it. */
export interface ChoiceStation {
  readonly kind: 'choice'
  readonly id: string
  readonly state: StationState
  readonly min: number
  readonly parts: readonly Station[]
}

/** All of these together, inside a choice. */
export interface TogetherStation {
  readonly kind: 'together'
  readonly id: string
  readonly state: StationState
  readonly parts: readonly Station[]
}

/** So many hours, summed over what counts. */
export interface HoursStation {
  readonly kind: 'hours'
  readonly id: string
  readonly state: StationState
  readonly hours: { readonly counted: number; readonly wanted: number; readonly missing: number }
  readonly parts: readonly PartStation[]
}

export type Station = PartStation | ChoiceStation | TogetherStation | HoursStation

/** The way to a goal in the order in which somebody goes it. */
export interface RouteMap {
  readonly done: readonly Station[]
  readonly now: readonly Station[]
  readonly later: readonly Station[]
}

/** A qualification's rule as a road: what lies behind, what can be done from here, and what comes last. */
export function routeMap({ target, evaluation }: GoalProgress, catalogue: Catalogue, held: Held): RouteMap {
  const pairs = pairsOf(target.rule, evaluation.tree)
  const stations = (target.rule.op === 'all' ? pairs : [[target.rule, evaluation.tree] as const]).map(
    ([rule, result]) => stationOf(rule, result, { catalogue, held }),
  )
  const open = stations.filter(({ state }) => state !== 'done')
  const last = open.filter(isFinal)
  const nearer = open.filter((station) => !isFinal(station))
  return {
    done: stations.filter(({ state }) => state === 'done'),
    // When only the final proof is left, it is what can be done now.
    now: nearer.length === 0 ? last : [...nearer].sort(byKind),
    later: nearer.length === 0 ? [] : last.map((station): Station => ({ ...station, state: 'later' })),
  }
}

interface Ground {
  readonly catalogue: Catalogue
  readonly held: Held
}

function stationOf(rule: Rule, result: NodeResult, ground: Ground): Station {
  const state = result.fulfilled ? 'done' : 'now'
  const parts = () => pairsOf(rule, result).map(([child, part]) => stationOf(child, part, ground))
  switch (rule.op) {
    case 'all':
      return { kind: 'together', id: rule.id, state, parts: parts() }
    case 'any': {
      const all = parts()
      const shown = result.fulfilled ? all.filter((part) => part.state === 'done') : [...all].sort(byHours)
      return { kind: 'choice', id: rule.id, state, min: rule.min, parts: shown }
    }
    case 'credits': {
      const leaves = pairsOf(rule, result).map(([leaf, part]) => partOf(leaf as Leaf, part as LeafResult, ground))
      const hours = result.op === 'credits' ? result.hours : { counted: 0, wanted: 0, missing: 0 }
      return { kind: 'hours', id: rule.id, state, hours, parts: leaves.sort(byHours) }
    }
    case 'achievement':
    case 'outcome':
    case 'integrative':
      return partOf(rule, result as LeafResult, ground)
  }
}

function partOf(rule: Leaf, result: LeafResult, { catalogue, held }: Ground): PartStation {
  const { servedBy } = result
  const card = servedBy && held.cardOf(servedBy.credential)
  return {
    kind: 'part',
    id: rule.id,
    state: result.fulfilled ? 'done' : 'now',
    final: rule.op === 'integrative',
    rule,
    options: optionsOf(rule, catalogue).sort((a, b) => (a.hours ?? Infinity) - (b.hours ?? Infinity)),
    ...(servedBy && {
      by: {
        title: servedBy.credential.title,
        ...(result.hours > 0 && { hours: result.hours }),
        ...(card && { card }),
      },
    }),
    because: result.leftOut,
  }
}

/** The nodes under a node, each with what came of it. */
function pairsOf(rule: Rule, result: NodeResult): (readonly [Rule, NodeResult])[] {
  const parts = 'parts' in result ? result.parts : []
  return childrenOf(rule).flatMap((child, index) => {
    const part = parts[index]
    return part === undefined ? [] : [[child, part] as const]
  })
}

const isFinal = (station: Station): boolean => station.kind === 'part' && station.final

/** Hours last: they mostly come with the parts before them. */
const byKind = (a: Station, b: Station): number => Number(a.kind === 'hours') - Number(b.kind === 'hours')

const byHours = (a: Station, b: Station): number => hoursOf(a) - hoursOf(b)

function hoursOf(station: Station): number {
  switch (station.kind) {
    case 'part':
      return station.by?.hours ?? station.options[0]?.hours ?? Infinity
    case 'choice':
      return Math.min(...station.parts.map(hoursOf))
    case 'together':
      return station.parts.reduce((total, part) => total + hoursOf(part), 0)
    case 'hours':
      return station.hours.missing
  }
}
