import {
  amsterdamDay,
  nodesOf,
  trustEveryIssuer,
  whatWouldItTake,
  type CatalogueEntry,
  type Holding,
  type RemainingStep,
} from '@stapel/shared'
import type { Catalogue, CatalogueAchievement, CatalogueQualification } from './catalogue.ts'

/** The least that would do, by hours: what to take, all together. */
export interface ShortestWay {
  readonly hours: number
  readonly steps: readonly { readonly name: string; readonly hours: number }[]
}

/** What would complete the qualification with the fewest hours; `null` when nothing is missing or nothing on offer would do. */
export function shortestWay(
  { rule }: CatalogueQualification,
  { achievements }: Catalogue,
  holdings: readonly Holding[],
  now: Date,
): ShortestWay | null {
  const catalogue = achievements.map(toEntry)
  const { sets } = whatWouldItTake(
    { rule, holdings, date: amsterdamDay(now), trustPolicy: trustEveryIssuer, catalogue },
    { maxSets: 1 },
  )
  const [best] = sets
  if (best === undefined || best.steps.length === 0) return null
  // The final proof is over the whole, so it is what somebody does last, however short it is.
  const finals = new Set([...nodesOf(rule)].filter(({ op }) => op === 'integrative').map(({ id }) => id))
  const isFinal = ({ nodes }: RemainingStep) => nodes.some((id) => finals.has(id))
  const ordered = [...best.steps.filter((step) => !isFinal(step)), ...best.steps.filter(isFinal)]
  return { hours: best.hours, steps: ordered.map(({ entry, hours }) => ({ name: entry.name, hours })) }
}

function toEntry({ series, version, name, issuer, hours, level, outcomes }: CatalogueAchievement): CatalogueEntry {
  return {
    series,
    version,
    name,
    issuer,
    load: { value: hours, unit: 'hours' },
    levels: [level],
    outcomes: outcomes.map(({ id, plain }) => ({ id, text: plain, plain, level, exactMatches: [] })),
  }
}
