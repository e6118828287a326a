import { evaluatePrepared, type Evaluation, type NodeResult } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Catalogue } from './catalogue.ts'
import type { Held } from './held.ts'
import { shortestWay, type ShortestWay } from './shortest-way.ts'
import { stepOf, type Step } from './step.ts'
import type { Target } from './target.ts'

export interface GoalProgress {
  readonly target: Target
  readonly evaluation: Evaluation
  readonly status: Evaluation['status']
  readonly hours: { readonly counted: number; readonly wanted: number }
  /** The parts that the rule asks at its top, blocks of hours left out: those are said in hours. */
  readonly parts: { readonly done: number; readonly total: number }
  /** From the last step down to the nearest. */
  readonly steps: readonly Step[]
  /** `hours`: those that count toward the goal. */
  readonly held: readonly { readonly card: CredentialCard; readonly hours: number }[]
  /** Worked out when it is asked: the search costs more than the rest. */
  readonly shortestWay: () => ShortestWay | null
  /** Held, fitting, and not counted: with the reason, as the engine calls it. */
  readonly leftOut: readonly {
    readonly card: CredentialCard
    readonly reason: Evaluation['warnings'][number]['reason']
  }[]
}

/** How far the learner is toward one goal. */
export function goalProgress(target: Target, catalogue: Catalogue, held: Held): GoalProgress {
  const evaluation = evaluatePrepared(target.rule, held.prepared)
  const used = new Set(evaluation.used.map(({ credential }) => held.cardOf(credential)?.content.achievement?.series))
  return {
    target,
    evaluation,
    status: evaluation.status,
    hours: hoursOf(evaluation),
    parts: partsOf(evaluation.tree),
    shortestWay: () => shortestWay(target, catalogue, held),
    steps: evaluation.missing.map((missing) => stepOf(missing, target.rule, catalogue, used)).reverse(),
    held: evaluation.used.flatMap(({ credential, hours }) => {
      const card = held.cardOf(credential)
      return card === undefined ? [] : [{ card, hours }]
    }),
    leftOut: evaluation.warnings.flatMap(({ credential, reason }) => {
      const card = held.cardOf(credential)
      return card === undefined ? [] : [{ card, reason }]
    }),
  }
}

function hoursOf({ tree, hours, hoursMissing }: Evaluation): GoalProgress['hours'] {
  const blocks = creditsOf(tree)
  const wanted = blocks.reduce((total, block) => total + block.hours.wanted, 0)
  return { counted: hours, wanted: wanted === 0 ? hours + hoursMissing : wanted }
}

function creditsOf(node: NodeResult): Extract<NodeResult, { op: 'credits' }>[] {
  if (node.op === 'credits') return [node]
  return 'parts' in node ? node.parts.flatMap(creditsOf) : []
}

function partsOf(tree: NodeResult): GoalProgress['parts'] {
  const top = (tree.op === 'all' ? tree.parts : [tree]).filter(({ op }) => op !== 'credits')
  return { done: top.filter(({ fulfilled }) => fulfilled).length, total: top.length }
}
