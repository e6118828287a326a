import type { CatalogueEntry } from './catalogue.ts'
import { assertRule } from './check-rule.ts'
import { evaluateNode } from './evaluate-node.ts'
import { countHours } from './find-used.ts'
import { fulfilledNodes } from './fulfilled-nodes.ts'
import { findReachableLeaves, prepareOutlook, type Outlook } from './reachable-leaves.ts'
import type { Rule } from './rule.ts'

/** Something that somebody works toward. */
export interface Goal {
  readonly id: string
  readonly rule: Rule
}

/** One achievement that would bring somebody nearer to a goal. */
export interface NextStep {
  readonly entry: CatalogueEntry
  readonly hours: number
  /** Per goal that it helps, in the order of the goals. */
  readonly helps: readonly StepTowardGoal[]
}

export interface StepTowardGoal {
  readonly goal: string
  /** The nodes that it fulfils, in the order of the tree. */
  readonly unlocks: readonly string[]
  /** The hours that a credits block gains. */
  readonly hoursGained: number
  /** It is the last step. */
  readonly completes: boolean
}

/** What somebody could do next toward any of their goals: what takes least time first. */
export function nextSteps(goals: readonly Goal[], outlook: Omit<Outlook, 'rule'>): NextStep[] {
  const steps = new Map<CatalogueEntry, { hours: number; helps: StepTowardGoal[] }>()
  const prepared = prepareOutlook(outlook)
  for (const { id, rule } of goals) {
    assertRule(rule)
    const leaves = findReachableLeaves(rule, prepared)
    const before = evaluateNode(rule, leaves.with(new Set()))
    if (before.fulfilled) continue
    const had = new Set(fulfilledNodes(before))
    for (const [index, { entry, hours }] of leaves.entries.entries()) {
      const after = evaluateNode(rule, leaves.with(new Set([index])))
      const unlocks = [...fulfilledNodes(after)].filter((node) => !had.has(node))
      const hoursGained = Math.round((countHours(after) - countHours(before)) * 100) / 100
      if (unlocks.length === 0 && hoursGained <= 0) continue
      const step = steps.get(entry) ?? { hours, helps: [] }
      step.helps.push({ goal: id, unlocks, hoursGained, completes: after.fulfilled })
      steps.set(entry, step)
    }
  }
  return [...steps].map(([entry, step]) => ({ entry, ...step })).sort(byTime)
}

function byTime(a: NextStep, b: NextStep): number {
  const [left, right] = [`${a.entry.name}\n${a.entry.series}`, `${b.entry.name}\n${b.entry.series}`]
  return a.hours - b.hours || (left < right ? -1 : 1)
}
