import { asIfAwarded, type CatalogueEntry } from './catalogue.ts'
import type { LeafReader } from './evaluate-node.ts'
import { findFitting, type FittingCandidate } from './leaf-candidates.ts'
import { prepareHoldings, type PreparedHoldings } from './prepare-holdings.ts'
import { childrenOf, isLeaf, type Leaf, type Rule } from './rule.ts'
import type { TrustPolicy } from './trust-policy.ts'
import type { CredentialRef, Holding } from './holding.ts'

/** What somebody has, and what they could still reach. */
export interface Outlook {
  readonly rule: Rule
  readonly holdings: readonly Holding[]
  /** Calendar day. */
  readonly date: string
  readonly trustPolicy: TrustPolicy
  readonly catalogue: readonly CatalogueEntry[]
}

/** A rule's leaves, read once against both, so that any choice from the catalogue is evaluated quickly. */
export interface ReachableLeaves {
  /** The entries that fit a leaf, fewest hours first; then by name and URL, so that the order is always the same. */
  readonly entries: readonly ReachableEntry[]
  /** Indexes in `entries` of what fits a leaf. */
  entriesFor(leaf: Leaf): readonly number[]
  /** What is held, and these entries as if they were. */
  with(chosen: ReadonlySet<number>): LeafReader
}

export interface ReachableEntry {
  readonly entry: CatalogueEntry
  readonly hours: number
  /** How an evaluation points at it. */
  readonly credential: CredentialRef
}

/** What is held and what could be reached, read once for any number of rules. */
export interface PreparedOutlook {
  readonly prepared: PreparedHoldings
  /** By what it would be if it were awarded. */
  readonly entryOf: ReadonlyMap<Holding, CatalogueEntry>
}

export function prepareOutlook({ holdings, date, trustPolicy, catalogue }: Omit<Outlook, 'rule'>): PreparedOutlook {
  const bySeries = new Map(catalogue.map((entry) => [entry.series, entry]))
  const entryOf = new Map([...bySeries.values()].map((entry) => [asIfAwarded(entry, date), entry]))
  return { prepared: prepareHoldings([...holdings, ...entryOf.keys()], date, trustPolicy), entryOf }
}

export function findReachableLeaves(rule: Rule, { prepared, entryOf }: PreparedOutlook): ReachableLeaves {
  const fitting = new Map<Leaf, readonly FittingCandidate[]>()
  for (const { leaf, siblings } of leavesOf(rule, 1)) {
    fitting.set(leaf, findFitting(leaf, prepared, siblings + entryOf.size))
  }

  const reachable = new Map<CatalogueEntry, ReachableEntry>()
  for (const { candidate } of [...fitting.values()].flat()) {
    const entry = entryOf.get(candidate.held.holding)
    if (entry !== undefined) {
      const { hours, ref: credential } = candidate.held
      reachable.set(entry, { entry, hours, credential })
    }
  }
  const entries = [...reachable.values()].sort(byHours)
  const indexOf = new Map(entries.map(({ entry }, index) => [entry, index]))
  const indexOfCandidate = ({ candidate }: FittingCandidate): number | undefined => {
    const entry = entryOf.get(candidate.held.holding)
    return entry && indexOf.get(entry)
  }
  const entriesOf = new Map(
    [...fitting].map(([leaf, candidates]) => [leaf, candidates.flatMap((fit) => indexOfCandidate(fit) ?? [])]),
  )

  return {
    entries,
    entriesFor: (leaf) => entriesOf.get(leaf) ?? [],
    with: (chosen) => ({
      fitting: (leaf, limit) => {
        const isThere = (fit: FittingCandidate) => {
          const index = indexOfCandidate(fit)
          return index === undefined || chosen.has(index)
        }
        return (fitting.get(leaf) ?? []).filter(isThere).slice(0, limit)
      },
      leftOut: () => [],
    }),
  }
}

/** Every leaf with how many leaves its block has. */
function* leavesOf(rule: Rule, siblings: number): Generator<{ leaf: Leaf; siblings: number }> {
  if (isLeaf(rule)) yield { leaf: rule, siblings }
  const children = childrenOf(rule)
  for (const child of children) yield* leavesOf(child, rule.op === 'all' ? 1 : children.length)
}

function byHours(a: ReachableEntry, b: ReachableEntry): number {
  const [left, right] = [`${a.entry.name}\n${a.entry.series}`, `${b.entry.name}\n${b.entry.series}`]
  return a.hours - b.hours || (left < right ? -1 : 1)
}
