import {
  asIfAwarded,
  evaluate,
  finishedPartOf,
  trustEveryIssuer,
  whatWouldItTake,
  type CatalogueEntry,
  type Evaluation,
  type Holding,
  type RemainingSet,
  type Rule,
} from '@stapel/shared'
import type { ExampleHolding, ExampleLearner } from './example-learner.ts'

export interface TryOut {
  /** DID of the organisation whose board gives the exemptions of the examples. */
  readonly board: string
  /** What exists, also what is awarded no longer. */
  readonly known: readonly CatalogueEntry[]
  /** What somebody could still reach. */
  readonly open: readonly CatalogueEntry[]
  readonly date: string
}

export interface TriedLearner {
  readonly learner: ExampleLearner
  /** The part of the rule that could be evaluated already. */
  readonly rule: Rule
  readonly evaluation: Evaluation
  /** The fewest hours that would complete it; null when it is complete, or cannot be completed. */
  readonly nextSet: RemainingSet | null
}

/** How an invented learner fares by a rule; every issuer is trusted here. @returns null while the rule has no parts */
export function tryLearner(rule: Rule, learner: ExampleLearner, tryOut: TryOut): TriedLearner | null {
  const finished = finishedPartOf(rule)
  if (finished === null) return null
  const holdings = learner.held.flatMap((held, index) => holdingOfExample(held, index, tryOut))
  const outlook = { rule: finished, holdings, date: tryOut.date, trustPolicy: trustEveryIssuer }
  const evaluation = evaluate(finished, holdings, tryOut.date, trustEveryIssuer)
  const nextSet =
    evaluation.status === 'behaald'
      ? null
      : (whatWouldItTake({ ...outlook, catalogue: tryOut.open }, { maxSets: 1, maxSteps: 1000 }).sets[0] ?? null)
  return { learner, rule: finished, evaluation, nextSet }
}

function holdingOfExample(
  { achievement, state, awardedOn }: ExampleHolding,
  index: number,
  { known, board }: TryOut,
): Holding[] {
  const entry = known.find(({ series }) => series === achievement)
  if (entry === undefined) return []
  const award = asIfAwarded(entry, awardedOn)
  const content = { ...award.content, id: `${achievement}#example-${index}` }
  switch (state) {
    case 'valid':
    case 'expired':
    case 'suspended':
    case 'revoked':
      return [{ ...award, content, verdict: state }]
    case 'experience':
      return [{ ...award, content, kind: 'self-declared' }]
    case 'exemption': {
      const { load: _noHours, ...decision } = content
      return [
        {
          ...award,
          kind: 'exemption',
          content: {
            ...decision,
            achievement: { id: `${achievement}#exemption`, type: 'ext:Vrijstelling', name: entry.name },
            issuer: { id: board },
            outcomes: [],
            levels: [],
            exempts: [achievement],
          },
        },
      ]
    }
  }
}
