import { expect } from 'chai'
import fc from 'fast-check'
import type { CatalogueEntry } from './catalogue.ts'
import { asIfAwarded } from './catalogue.ts'
import { evaluate } from './evaluate.ts'
import type { Holding } from './holding.ts'
import type { Rule } from './rule.ts'
import { randomDate, randomHoldings, randomRule, toHoldings, trustedIssuers } from './testing/random-cases.ts'
import { trustOnly } from './trust-policy.ts'
import { whatWouldItTake } from './what-would-it-take.ts'

const trustPolicy = trustOnly(trustedIssuers)

/** Several entries per outcome, so that choices matter; the series are those of the random rules. */
const randomCatalogue: fc.Arbitrary<CatalogueEntry[]> = fc
  .array(
    fc.record({
      hours: fc.constantFrom(0, 10, 20, 20, 45),
      outcomes: fc.uniqueArray(fc.constantFrom('urn:x', 'urn:y', 'urn:z'), { maxLength: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((entries) =>
    entries.map(({ hours, outcomes }, index) => ({
      series: ['urn:a', 'urn:b', 'urn:c', 'urn:d', 'urn:e', 'urn:f'][index]!,
      name: `entry ${index}`,
      issuer: 'did:one',
      load: { value: hours, unit: 'hours' },
      levels: [],
      outcomes: outcomes.map((id) => ({ id, text: id, exactMatches: [] })),
    })),
  )

/** The fewest hours of all subsets that fulfil the rule. */
function tryEverySubset(rule: Rule, holdings: readonly Holding[], catalogue: readonly CatalogueEntry[]): number | null {
  let best: number | null = null
  for (let subset = 0; subset < 2 ** catalogue.length; subset += 1) {
    const chosen = catalogue.filter((_, index) => ((subset >> index) & 1) === 1)
    const hours = chosen.reduce((sum, { load }) => sum + load.value, 0)
    if (best !== null && hours >= best) continue
    const added = chosen.map((entry) => asIfAwarded(entry, randomDate))
    if (evaluate(rule, [...holdings, ...added], randomDate, trustPolicy).status === 'behaald') best = hours
  }
  return best
}

describe('what would it take, against every subset of the catalogue', () => {
  it('finds the fewest hours, and every set that it gives does', function () {
    this.timeout(60_000)
    fc.assert(
      fc.property(randomRule, randomHoldings(4), randomCatalogue, (rule, random, catalogue) => {
        const holdings = toHoldings(random)
        const answer = whatWouldItTake({ rule, holdings, date: randomDate, trustPolicy, catalogue })
        const fewest = tryEverySubset(rule, holdings, catalogue)
        expect(answer.exact).to.equal(true)
        expect(answer.reachable).to.equal(fewest !== null)
        expect(answer.sets[0]?.hours ?? null).to.equal(fewest)
        for (const { steps } of answer.sets) {
          const added = steps.map(({ entry }) => asIfAwarded(entry, randomDate))
          expect(evaluate(rule, [...holdings, ...added], randomDate, trustPolicy).status).to.equal('behaald')
        }
      }),
      { numRuns: 1000, seed: 20261201 },
    )
  })
})
