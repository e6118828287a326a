import type { CredentialContent } from '../credentials/credential-content.ts'
import { evaluatePrepared } from './evaluate.ts'
import type { Holding } from './holding.ts'
import { prepareHoldings } from './prepare-holdings.ts'
import type { Leaf, Rule } from './rule.ts'
import { trustEveryIssuer } from './trust-policy.ts'

/**
 * What evaluation costs, and how it grows with the credentials. Run by hand: `node --import tsx shared/src/stacking/evaluate.bench.ts`.
 * The aims: 1,000 credentials against 200 qualifications of 50 nodes within a second on one core, near linear growth, and
 * 1,000 credentials with 20 goals within 100 ms.
 */
const date = '2026-12-01'
const achievementCount = 300

for (const share of ['spread', 'crowded'] as const) {
  const qualifications = Array.from({ length: 200 }, (_, seed) => qualification(seed, share))
  let before: number | null = null
  for (const count of [250, 500, 1000, 2000, 4000]) {
    const holdings = Array.from({ length: count }, (_, index) => holding(index, share))
    const elapsed = best(() => {
      const prepared = prepareHoldings(holdings, date, trustEveryIssuer)
      for (const rule of qualifications) evaluatePrepared(rule, prepared)
    })
    const goals = best(() => {
      const prepared = prepareHoldings(holdings, date, trustEveryIssuer)
      for (const rule of qualifications.slice(0, 20)) evaluatePrepared(rule, prepared)
    })
    const growth = before === null ? '' : `, ${(elapsed / before).toFixed(2)} times the half of it`
    process.stdout.write(
      `${share}: ${count} credentials: 200 qualifications ${elapsed.toFixed(0)} ms${growth}; 20 goals ${goals.toFixed(0)} ms\n`,
    )
    before = elapsed
  }
}

/** The fastest of a few runs: the others measure what else the machine did. */
function best(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

/** `spread`: over 300 achievements; `crowded`: everything speaks of the same ten. */
function subject(index: number, share: 'spread' | 'crowded'): number {
  return (index * 7919) % (share === 'spread' ? achievementCount : 10)
}

function holding(index: number, share: 'spread' | 'crowded'): Holding {
  const name = `urn:achievement:${subject(index, share)}`
  const content: CredentialContent = {
    id: `urn:credential:${index}`,
    form: 'open-badges-3',
    types: [],
    title: name,
    achievement: { id: `${name}/1`, series: name, version: '1', name },
    issuer: { id: `did:issuer:${index % 5}` },
    recipient: { hashed: [] },
    outcomes: [0, 1, 2].map((part) => ({
      id: `urn:outcome:${subject(index + part, share)}`,
      text: name,
      exactMatches: [],
    })),
    levels: [{ framework: 'NLQF', code: '4', uri: 'urn:level', basis: 'register' }],
    load: { value: (index % 9) * 10, unit: 'hours' },
    assessment: [],
    participation: [],
    stacksInto: [],
    evidence: [],
    awardedDate: `202${index % 6}-0${(index % 9) + 1}-15T10:00:00Z`,
  }
  return { kind: 'award', content, verdict: index % 20 === 0 ? 'expired' : 'valid', about: 'this-learner' }
}

/** 50 nodes: ten required, three choices of four, and a credits block of the rest. */
function qualification(seed: number, share: 'spread' | 'crowded'): Rule {
  const leaf = (place: number): Leaf => {
    const id = `leaf-${place}`
    const index = subject(seed * 50 + place, share)
    return place % 2 === 0
      ? { id, op: 'achievement', achievement: `urn:achievement:${index}`, maxAgeMonths: 60 }
      : { id, op: 'outcome', outcome: `urn:outcome:${index}`, minLevel: { framework: 'EQF', code: '4' } }
  }
  const leaves = Array.from({ length: 45 }, (_, place) => leaf(place))
  const choice = (from: number): Rule => ({ id: `choice-${from}`, op: 'any', min: 2, of: leaves.slice(from, from + 4) })
  return {
    id: 'root',
    op: 'all',
    of: [
      ...leaves.slice(0, 10),
      choice(10),
      choice(14),
      choice(18),
      { id: 'credits', op: 'credits', unit: 'hours', min: 400, from: leaves.slice(22) },
    ],
  }
}
