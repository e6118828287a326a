import { expect } from 'chai'
import fc from 'fast-check'
import { evaluate } from './evaluate.ts'
import type { NodeResult } from './evaluation.ts'
import { tryEverything, type OracleResult } from './testing/brute-force.ts'
import { randomDate, randomHoldings, randomRule, toHoldings, trustedIssuers } from './testing/random-cases.ts'
import { trustOnly } from './trust-policy.ts'

/** The engine's answer in the shape of the oracle's. */
function asOracle(result: NodeResult): OracleResult {
  const { id, fulfilled } = result
  const isLeafResult = (node: NodeResult) => node.op === 'achievement' || node.op === 'outcome'
  if (result.op === 'all') return { id, fulfilled, parts: result.parts.map(asOracle) }
  if (result.op === 'any') {
    const leaves = result.parts.filter(isLeafResult)
    return {
      id,
      fulfilled,
      uses: usesOf(leaves),
      parts: result.parts.filter((part) => !isLeafResult(part)).map(asOracle),
    }
  }
  if (result.op === 'credits') {
    return { id, fulfilled, hours: result.hours.counted, uses: usesOf(result.parts), parts: [] }
  }
  return { id, fulfilled, uses: usesOf([result]), parts: [] }
}

function usesOf(leaves: readonly NodeResult[]): number[] {
  return leaves
    .flatMap((leaf) =>
      'servedBy' in leaf && leaf.servedBy ? [Number(leaf.servedBy.credential.id?.split(':').at(-1))] : [],
    )
    .sort((a, b) => a - b)
}

describe('the engine against an oracle that tries everything', () => {
  it('agrees on 10,000 random small cases, node by node', function () {
    this.timeout(60_000)
    fc.assert(
      fc.property(randomRule, randomHoldings(6), (rule, random) => {
        const { tree } = evaluate(rule, toHoldings(random), randomDate, trustOnly(trustedIssuers))
        expect(asOracle(tree)).to.deep.equal(tryEverything(rule, random))
      }),
      { numRuns: 10_000, seed: 20261201 },
    )
  })
})
