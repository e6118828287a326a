import { amsterdamDay, trustEveryIssuer, whatWouldItTake, type CatalogueEntry, type Holding } from '@stapel/shared'
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
  return { hours: best.hours, steps: best.steps.map(({ entry, hours }) => ({ name: entry.name, hours })) }
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
