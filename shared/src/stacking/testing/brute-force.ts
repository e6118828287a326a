import type { Leaf, Rule } from '../rule.ts'
import { trustedIssuers, type RandomHolding } from './random-cases.ts'

/** What the rules say of a node, found by trying everything. Shares no code with the engine. */
export interface OracleResult {
  readonly id: string
  readonly fulfilled: boolean
  /** Of a credits block. */
  readonly hours?: number
  /** Of the leaves of a block: which credentials serve, by their place in the list of holdings, sorted. */
  readonly uses?: readonly number[]
  readonly parts: readonly OracleResult[]
}

export function tryEverything(rule: Rule, holdings: readonly RandomHolding[]): OracleResult {
  switch (rule.op) {
    case 'all': {
      const parts = rule.of.map((part) => tryEverything(part, holdings))
      return { id: rule.id, fulfilled: !parts.some(({ fulfilled }) => !fulfilled), parts }
    }
    case 'any': {
      const leaves = rule.of.filter((part) => part.op === 'achievement' || part.op === 'outcome')
      const others = rule.of.filter((part) => part.op !== 'achievement' && part.op !== 'outcome')
      const uses = bestAssignment(leaves, holdings)
      const parts = others.map((part) => tryEverything(part, holdings))
      const count = uses.length + parts.filter(({ fulfilled }) => fulfilled).length
      return { id: rule.id, fulfilled: count >= rule.min, uses, parts }
    }
    case 'credits': {
      const uses = bestAssignment(rule.from, holdings)
      const hours = uses.reduce((sum, index) => sum + holdings[index]!.hours, 0)
      return { id: rule.id, fulfilled: hours >= rule.min * (rule.unit === 'EC' ? 28 : 1), hours, uses, parts: [] }
    }
    case 'achievement':
    case 'outcome':
    case 'integrative': {
      const uses = bestAssignment([rule], holdings)
      return { id: rule.id, fulfilled: uses.length === 1, uses, parts: [] }
    }
  }
}

/** Every way to give each leaf one credential or none, no credential twice; the best by rule 11. */
function bestAssignment(leaves: readonly Leaf[], holdings: readonly RandomHolding[]): number[] {
  let best: number[] = []
  const visit = (leaf: number, used: number[]): void => {
    const current = leaves[leaf]
    if (current === undefined) {
      const sorted = [...used].sort((a, b) => a - b)
      if (isBetter(sorted, best, holdings)) best = sorted
      return
    }
    visit(leaf + 1, used)
    for (const [index, holding] of holdings.entries()) {
      if (!used.includes(index) && fits(current, holding)) visit(leaf + 1, [...used, index])
    }
  }
  visit(0, [])
  return best
}

function isBetter(a: readonly number[], b: readonly number[], holdings: readonly RandomHolding[]): boolean {
  const hours = (set: readonly number[]) => set.reduce((sum, index) => sum + holdings[index]!.hours, 0)
  const days = (set: readonly number[]) =>
    set
      .map((index) => holdings[index]!.day)
      .sort()
      .reverse()
      .join()
  const ids = (set: readonly number[]) =>
    set
      .map((index) => `${holdings[index]!.issuer} urn:credential:${index}`)
      .sort()
      .join()
  if (a.length !== b.length) return a.length > b.length
  if (hours(a) !== hours(b)) return hours(a) > hours(b)
  if (days(a) !== days(b)) return days(a) > days(b)
  return ids(a) < ids(b)
}

const lastDayOf: Record<number, Record<string, string>> = {
  6: { '2021-01-31': '2021-07-31', '2024-12-01': '2025-06-01', '2026-05-31': '2026-11-30', '2026-11-01': '2027-05-01' },
  24: {
    '2021-01-31': '2023-01-31',
    '2024-12-01': '2026-12-01',
    '2026-05-31': '2028-05-31',
    '2026-11-01': '2028-11-01',
  },
}

function fits(leaf: Leaf, holding: RandomHolding): boolean {
  if (!holding.mine || holding.verdict !== 'valid' || !trustedIssuers.includes(holding.issuer)) return false
  if (leaf.op === 'integrative') return false
  if (leaf.maxAgeMonths !== undefined && lastDayOf[leaf.maxAgeMonths]![holding.day]! < '2026-12-01') return false
  if (holding.kind === 'exemption') {
    if (!(leaf.issuers?.boards ?? []).includes(holding.issuer)) return false
    if (leaf.op === 'outcome') return holding.outcomes.includes(leaf.outcome)
    return holding.series === leaf.achievement
  }
  if (holding.kind !== 'award') return false
  if (leaf.op === 'outcome') return holding.outcomes.includes(leaf.outcome)
  if (holding.series === leaf.achievement) return true
  return (leaf.substitutes ?? []).some(
    ({ achievement, until }) => achievement === holding.series && (until ?? '9') >= '2026-12-01',
  )
}
