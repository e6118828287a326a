import { asIfAwarded, type CatalogueEntry } from './catalogue.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { fulfilledNodes } from './fulfilled-nodes.ts'
import type { Outlook } from './reachable-leaves.ts'

export interface WhatIf {
  readonly before: Evaluation
  readonly after: Evaluation
  /** The nodes that would become fulfilled, in the order of the tree. */
  readonly unlocks: readonly string[]
  readonly hoursGained: number
}

/** "What if I had this one?" */
export function whatIf(outlook: Omit<Outlook, 'catalogue'>, entry: CatalogueEntry): WhatIf {
  const { rule, holdings, date, trustPolicy } = outlook
  const before = evaluate(rule, holdings, date, trustPolicy)
  const after = evaluate(rule, [...holdings, asIfAwarded(entry, date)], date, trustPolicy)
  return compareEvaluations(before, after)
}

/** What the second evaluation of the same rule has more than the first. */
export function compareEvaluations(before: Evaluation, after: Evaluation): WhatIf {
  const had = new Set(fulfilledNodes(before.tree))
  return {
    before,
    after,
    unlocks: [...fulfilledNodes(after.tree)].filter((node) => !had.has(node)),
    hoursGained: Math.round((after.hours - before.hours) * 100) / 100,
  }
}
