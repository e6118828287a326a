import {
  amsterdamDay,
  evaluate,
  holdingOf,
  isLeaf,
  nodesOf,
  trustEveryIssuer,
  type Evaluation,
  type Holding,
  type Missing,
  type NodeResult,
  type Rule,
} from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import { currentVerdict } from '../verifying/current-verdict.ts'
import type { Catalogue, CatalogueAchievement, CatalogueQualification } from './catalogue.ts'
import { shortestWay, type ShortestWay } from './shortest-way.ts'

/** Something to take: an achievement of the catalogue, or only its name where the catalogue does not know it. */
export interface StepOption {
  readonly name: string
  readonly hours?: number
  readonly achievement?: CatalogueAchievement
}

/** What is still to do, as a person says it. */
export type Step =
  | { readonly kind: 'final'; readonly node: string; readonly option: StepOption }
  | { readonly kind: 'one'; readonly node: string; readonly option: StepOption }
  | { readonly kind: 'choice'; readonly node: string; readonly needed: number; readonly options: readonly StepOption[] }
  | { readonly kind: 'hours'; readonly node: string; readonly hours: number; readonly options: readonly StepOption[] }

export interface GoalProgress {
  readonly qualification: CatalogueQualification
  readonly status: Evaluation['status']
  readonly hours: { readonly counted: number; readonly wanted: number }
  /** From the last step down to the nearest. */
  readonly steps: readonly Step[]
  /** `hours`: those that count toward the qualification. */
  readonly held: readonly { readonly card: CredentialCard; readonly hours: number }[]
  /** Worked out when it is asked: the search costs more than the rest. */
  readonly shortestWay: () => ShortestWay | null
  /** Held, fitting, and not counted: with the reason, as the engine calls it. */
  readonly leftOut: readonly {
    readonly card: CredentialCard
    readonly reason: Evaluation['warnings'][number]['reason']
  }[]
}

/**
 * How far the learner is. Only what verified counts; whom an institution trusts is for the institution, so here everybody is.
 * @param ownKeys the holder's DIDs: a credential on another DID is somebody else's
 */
export function goalProgress(
  qualification: CatalogueQualification,
  catalogue: Catalogue,
  cards: readonly CredentialCard[],
  ownKeys: ReadonlySet<string>,
  now: Date,
): GoalProgress {
  const holdings = new Map<Holding, CredentialCard>(cards.map((card) => [toHolding(card, ownKeys, now), card]))
  const evaluation = evaluate(qualification.rule, [...holdings.keys()], amsterdamDay(now), trustEveryIssuer)
  const cardOf = (ref: { readonly issuer?: string; readonly id?: string; readonly title: string }) =>
    cards.find(
      ({ content }) => content.issuer.id === ref.issuer && content.id === ref.id && content.title === ref.title,
    )
  const usedSeries = new Set(evaluation.used.map(({ credential }) => cardOf(credential)?.content.achievement?.series))
  return {
    qualification,
    status: evaluation.status,
    hours: hoursOf(evaluation),
    shortestWay: () => shortestWay(qualification, catalogue, [...holdings.keys()], now),
    steps: evaluation.missing.map((missing) => toStep(missing, qualification.rule, catalogue, usedSeries)).reverse(),
    held: evaluation.used.flatMap(({ credential, hours }) => {
      const card = cardOf(credential)
      return card === undefined ? [] : [{ card, hours }]
    }),
    leftOut: evaluation.warnings.flatMap(({ credential, reason }) => {
      const card = cardOf(credential)
      return card === undefined ? [] : [{ card, reason }]
    }),
  }
}

function toHolding(card: CredentialCard, ownKeys: ReadonlySet<string>, now: Date): Holding {
  const subject = card.content.recipient.id
  // A file form names no key: whoever keeps it here says that it is theirs.
  const about = subject === undefined || ownKeys.has(subject) ? 'this-learner' : 'somebody-else'
  return holdingOf(card.content, currentVerdict(card, now), about)
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

function toStep(missing: Missing, rule: Rule, catalogue: Catalogue, used: ReadonlySet<string | undefined>): Step {
  const nodes = new Map([...nodesOf(rule)].map((node) => [node.id, node]))
  const options = (ids: readonly string[]) => ids.flatMap((id) => optionsOf(nodes.get(id), catalogue))
  switch (missing.kind) {
    case 'part': {
      const node = nodes.get(missing.node)
      const [option = { name: missing.node }] = options([missing.node])
      return { kind: node?.op === 'integrative' ? 'final' : 'one', node: missing.node, option }
    }
    case 'choice':
      return { kind: 'choice', node: missing.node, needed: missing.needed, options: options(missing.from) }
    case 'hours': {
      const block = nodes.get(missing.node)
      const from = block?.op === 'credits' ? block.from.map(({ id }) => id) : []
      const open = options(from).filter(({ achievement }) => achievement === undefined || !used.has(achievement.series))
      return { kind: 'hours', node: missing.node, hours: missing.hours, options: open }
    }
  }
}

function optionsOf(node: Rule | undefined, catalogue: Catalogue): StepOption[] {
  if (node === undefined) return []
  if (!isLeaf(node)) return [...nodesOf(node)].filter(isLeaf).flatMap((leaf) => optionsOf(leaf, catalogue))
  if (node.op === 'outcome') {
    return catalogue.achievements.filter(({ outcomes }) => outcomes.some(({ id }) => id === node.outcome)).map(toOption)
  }
  const known = catalogue.achievements.find(({ series }) => series === node.achievement)
  return [known === undefined ? { name: lastPart(node.achievement) } : toOption(known)]
}

const toOption = (achievement: CatalogueAchievement): StepOption => ({
  name: achievement.name,
  hours: achievement.hours,
  achievement,
})

/** The best name there is for an achievement of which only the address is known. */
const lastPart = (url: string): string => url.split(/[/#]/).filter(Boolean).at(-1) ?? url
