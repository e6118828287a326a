import { evaluateNode } from './evaluate-node.ts'
import type { NodeResult } from './evaluation.ts'
import { sumHours } from './find-used.ts'
import type { ReachableLeaves } from './reachable-leaves.ts'
import { findNeed } from './remaining-needs.ts'
import type { Rule } from './rule.ts'

/** A set under construction: indexes into the reachable entries, with their hours. */
export interface FoundSet {
  readonly entries: ReadonlySet<number>
  readonly hours: number
}

/**
 * Branch and bound over sets of catalogue entries. Each branch takes one of the entries of which every solution has at least one
 * (`findNeed`), so only sets that lead somewhere are tried, each once.
 */
export class RemainingSearch {
  /** The smallest sets so far, in order. */
  best: FoundSet[] = []
  private steps = 0

  constructor(
    private readonly rule: Rule,
    private readonly leaves: ReachableLeaves,
    private readonly maxSets: number,
    private readonly maxSteps: number,
  ) {}

  /** Everything, less what can be missed, the longest first: an answer to fall back on, and a first bound. */
  findRoughSet(): FoundSet | null {
    const entries = new Set(this.leaves.entries.keys())
    if (!this.evaluate(entries).fulfilled) return null
    for (const entry of [...entries].reverse()) {
      entries.delete(entry)
      if (!this.evaluate(entries).fulfilled) entries.add(entry)
    }
    return this.keep(entries)
  }

  /** Whether the search came to its end. */
  run(): boolean {
    this.extend(new Set(), new Set())
    return this.steps <= this.maxSteps
  }

  private extend(chosen: ReadonlySet<number>, refused: ReadonlySet<number>): void {
    this.steps += 1
    if (this.steps > this.maxSteps) return
    const result = this.evaluate(chosen)
    const need = findNeed(this.rule, result, this.leaves, (entry) => !chosen.has(entry) && !refused.has(entry))
    if (need === null) {
      if (this.isMinimal(chosen)) this.keep(chosen)
      return
    }
    if (this.hoursOf(chosen) + need.leastHours > this.worstKept) return
    const tried = new Set(refused)
    for (const entry of [...need.options].sort((a, b) => a - b)) {
      this.extend(new Set([...chosen, entry]), tried)
      // What was tried with this entry is not tried again without it as the first choice.
      tried.add(entry)
    }
  }

  private keep(entries: ReadonlySet<number>): FoundSet {
    const found = { entries: new Set(entries), hours: this.hoursOf(entries) }
    const isKnown = this.best.some((set) => compareSets(set, found) === 0)
    if (!isKnown) this.best = [...this.best, found].sort(compareSets).slice(0, this.maxSets)
    return found
  }

  private get worstKept(): number {
    return this.best.length < this.maxSets ? Number.MAX_VALUE : (this.best.at(-1)?.hours ?? Number.MAX_VALUE)
  }

  private isMinimal(entries: ReadonlySet<number>): boolean {
    return [...entries].every((entry) => {
      const fewer = new Set(entries)
      fewer.delete(entry)
      return !this.evaluate(fewer).fulfilled
    })
  }

  private evaluate(chosen: ReadonlySet<number>): NodeResult {
    return evaluateNode(this.rule, this.leaves.with(chosen))
  }

  private hoursOf(entries: ReadonlySet<number>): number {
    return sumHours([...entries].map((entry) => this.leaves.entries[entry]?.hours ?? 0))
  }
}

/** Fewest hours, then fewest entries, then the order of the entries; 0 only for the same set. */
function compareSets(a: FoundSet, b: FoundSet): number {
  const order = a.hours - b.hours || a.entries.size - b.entries.size
  if (order !== 0) return order
  const sorted = ({ entries }: FoundSet) => [...entries].sort((left, right) => left - right)
  const others = sorted(b)
  return (
    sorted(a)
      .map((entry, index) => entry - (others[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  )
}
