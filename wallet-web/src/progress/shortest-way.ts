import { nodesOf, trustEveryIssuer, whatWouldItTake, type RemainingStep } from '@stapel/shared'
import { entryOf, type Catalogue } from './catalogue.ts'
import type { Held } from './held.ts'
import type { Target } from './target.ts'

/** The least that would do, by hours: what to take, all together. */
export interface ShortestWay {
  readonly hours: number
  readonly steps: readonly { readonly name: string; readonly hours: number }[]
}

/** What would reach the goal with the fewest hours; `null` when nothing is missing or nothing on offer would do. */
export function shortestWay(
  { rule }: Pick<Target, 'rule'>,
  { achievements }: Pick<Catalogue, 'achievements'>,
  { holdings, date }: Pick<Held, 'holdings' | 'date'>,
): ShortestWay | null {
  const catalogue = achievements.map(entryOf)
  const { sets } = whatWouldItTake({ rule, holdings, date, trustPolicy: trustEveryIssuer, catalogue }, { maxSets: 1 })
  const [best] = sets
  if (best === undefined || best.steps.length === 0) return null
  // The final proof is over the whole, so it is what somebody does last, however short it is.
  const finals = new Set([...nodesOf(rule)].filter(({ op }) => op === 'integrative').map(({ id }) => id))
  const isFinal = ({ nodes }: RemainingStep) => nodes.some((id) => finals.has(id))
  const ordered = [...best.steps.filter((step) => !isFinal(step)), ...best.steps.filter(isFinal)]
  return { hours: best.hours, steps: ordered.map(({ entry, hours }) => ({ name: entry.name, hours })) }
}
