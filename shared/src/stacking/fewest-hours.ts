import type { CatalogueEntry } from './catalogue.ts'
import type { Rule } from './rule.ts'
import { trustEveryIssuer } from './trust-policy.ts'
import { whatWouldItTake } from './what-would-it-take.ts'
import { withoutIntegrative } from './without-integrative.ts'

export interface FewestHours {
  /** Null when the catalogue cannot fulfil the rule. */
  readonly hours: number | null
  /** False: there may be a shorter way that was not found. */
  readonly exact: boolean
}

/** The fewest hours in which somebody who begins with nothing meets a rule, integrative proof left out. */
export function fewestHours(rule: Rule, catalogue: readonly CatalogueEntry[], date: string): FewestHours {
  const learning = withoutIntegrative(rule)
  if (learning === null) return { hours: 0, exact: true }
  const { sets, exact } = whatWouldItTake(
    { rule: learning, holdings: [], date, trustPolicy: trustEveryIssuer, catalogue },
    { maxSets: 1 },
  )
  return { hours: sets[0]?.hours ?? null, exact }
}
