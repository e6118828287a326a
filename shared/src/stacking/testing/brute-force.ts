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
      return { id: rule.id, fulfilled: count >= rule.min, uses: indexesOf(uses), parts }
    }
    case 'credits': {
      const uses = bestAssignment(rule.from, holdings)
      const hours = hoursOf(uses)
      return {
        id: rule.id,
        fulfilled: hours >= rule.min * (rule.unit === 'EC' ? 28 : 1),
        hours,
        uses: indexesOf(uses),
        parts: [],
      }
    }
    case 'achievement':
    case 'outcome':
    case 'integrative': {
      const uses = bestAssignment([rule], holdings)
      return { id: rule.id, fulfilled: uses.length === 1, uses: indexesOf(uses), parts: [] }
    }
  }
}

/** Every way to give each leaf one credential or none, no credential twice; the best by rule 11. */
function bestAssignment(leaves: readonly Leaf[], holdings: readonly RandomHolding[]): Serving[] {
  const numbered = holdings.map((holding, index) => ({ ...holding, index }))
  let best: Serving[] = []
  const visit = (leaf: number, used: Serving[]): void => {
    const current = leaves[leaf]
    if (current === undefined) {
      const sorted = [...used].sort((a, b) => a.index - b.index)
      if (isBetter(sorted, best)) best = sorted
      return
    }
    visit(leaf + 1, used)
    for (const holding of numbered) {
      if (!used.includes(holding) && fits(current, holding)) visit(leaf + 1, [...used, holding])
    }
  }
  visit(0, [])
  return best
}

interface Serving extends RandomHolding {
  readonly index: number
}

function isBetter(a: readonly Serving[], b: readonly Serving[]): boolean {
  if (a.length !== b.length) return a.length > b.length
  if (hoursOf(a) !== hoursOf(b)) return hoursOf(a) > hoursOf(b)
  if (daysOf(a) !== daysOf(b)) return daysOf(a) > daysOf(b)
  return idsOf(a) < idsOf(b)
}

const hoursOf = (set: readonly Serving[]) => set.reduce((sum, { hours }) => sum + hours, 0)
const daysOf = (set: readonly Serving[]) =>
  set
    .map(({ day }) => day)
    .sort()
    .reverse()
    .join()
const idsOf = (set: readonly Serving[]) =>
  set
    .map(({ issuer, index }) => `${issuer} urn:credential:${index}`)
    .sort()
    .join()
const indexesOf = (set: readonly Serving[]) => set.map(({ index }) => index)

/** Until when an award of that day counts, by hand. */
const lastDays: Record<string, readonly [sixMonths: string, twoYears: string]> = {
  '2021-01-31': ['2021-07-31', '2023-01-31'],
  '2024-12-01': ['2025-06-01', '2026-12-01'],
  '2026-05-31': ['2026-11-30', '2028-05-31'],
  '2026-11-01': ['2027-05-01', '2028-11-01'],
}

function isYoungEnough(day: string, maxAgeMonths: number | undefined): boolean {
  const [sixMonths = '', twoYears = ''] = lastDays[day] ?? []
  return maxAgeMonths === undefined || (maxAgeMonths === 6 ? sixMonths : twoYears) >= '2026-12-01'
}

function fits(leaf: Leaf, holding: RandomHolding): boolean {
  if (!holding.mine || holding.verdict !== 'valid' || !trustedIssuers.includes(holding.issuer)) return false
  if (leaf.op === 'integrative') return false
  if (!isYoungEnough(holding.day, leaf.maxAgeMonths)) return false
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
