import { expect } from 'chai'
import fc from 'fast-check'
import { compareLevels } from '../frameworks/compare-levels.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation, NodeResult } from './evaluation.ts'
import { fulfilledNodes } from './fulfilled-nodes.ts'
import type { Rule } from './rule.ts'
import {
  randomDate,
  randomHoldings,
  randomRule,
  toHolding,
  toHoldings,
  trustedIssuers,
  type RandomHolding,
} from './testing/random-cases.ts'
import { trustOnly } from './trust-policy.ts'

const numRuns = 500
const trustPolicy = trustOnly(trustedIssuers)
const evaluateRandom = (rule: Rule, holdings: readonly RandomHolding[]) =>
  evaluate(rule, toHoldings(holdings), randomDate, trustPolicy)

/** The tree without the reasons why what is held does not fit, which name what is held. */
function withoutReasons(node: NodeResult): unknown {
  if (!('parts' in node)) return { ...node, leftOut: [] }
  return { ...node, parts: node.parts.map(withoutReasons) }
}
const usedIds = ({ used }: Evaluation) => used.map(({ credential }) => credential.id)

describe('for every rule and everything that is held', () => {
  it('one credential more never lowers progress', () => {
    fc.assert(
      fc.property(randomRule, randomHoldings(8), (rule, holdings) => {
        const before = evaluateRandom(rule, holdings.slice(0, -1))
        const after = evaluateRandom(rule, holdings)
        const order = ['open', 'deels', 'behaald']
        expect(order.indexOf(after.status)).to.be.at.least(order.indexOf(before.status))
        expect(after.hours).to.be.at.least(before.hours)
        expect(after.hoursMissing).to.be.at.most(before.hoursMissing)
        expect([...fulfilledNodes(after.tree)].length).to.be.at.least([...fulfilledNodes(before.tree)].length)
      }),
      { numRuns },
    )
  })

  it('to remove an unused credential changes nothing but its own warning', () => {
    fc.assert(
      fc.property(randomRule, randomHoldings(8), fc.nat(), (rule, random, pick) => {
        const holdings = toHoldings(random)
        const before = evaluate(rule, holdings, randomDate, trustPolicy)
        const unused = holdings.filter(({ content }) => !usedIds(before).includes(content.id))
        fc.pre(unused.length > 0)
        const removed = unused[pick % unused.length]!
        const after = evaluate(
          rule,
          holdings.filter((holding) => holding !== removed),
          randomDate,
          trustPolicy,
        )
        expect({ ...after, tree: withoutReasons(after.tree) }).to.deep.equal({
          ...before,
          tree: withoutReasons(before.tree),
          warnings: before.warnings.filter(({ credential }) => credential.id !== removed.content.id),
        })
      }),
      { numRuns },
    )
  })

  it('the order of what is held never matters', () => {
    fc.assert(
      fc.property(
        randomRule,
        randomHoldings(8),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (rule, random, numbers) => {
          const holdings = toHoldings(random)
          const shuffled = holdings
            .map((holding, index) => ({ holding, place: numbers[index]! }))
            .sort((a, b) => a.place - b.place)
            .map(({ holding }) => holding)
          expect(evaluate(rule, shuffled, randomDate, trustPolicy)).to.deep.equal(
            evaluate(rule, holdings, randomDate, trustPolicy),
          )
        },
      ),
      { numRuns },
    )
  })

  it('no credential serves two leaves of one block', () => {
    const check = (node: NodeResult): void => {
      if (!('parts' in node)) return
      const serving = node.parts.flatMap((part) =>
        'servedBy' in part && part.servedBy ? [part.servedBy.credential.id] : [],
      )
      if (node.op !== 'all') expect(new Set(serving).size).to.equal(serving.length)
      node.parts.forEach(check)
    }
    fc.assert(
      fc.property(randomRule, randomHoldings(8), (rule, holdings) => check(evaluateRandom(rule, holdings).tree)),
      { numRuns },
    )
  })

  it('the same credential in several forms counts as one', () => {
    fc.assert(
      fc.property(randomRule, randomHoldings(5), (rule, random) => {
        const once = toHoldings(random)
        const twice = [...once, ...random.map((holding, index) => toHolding(holding, `urn:credential:${index}`))]
        expect(evaluate(rule, twice, randomDate, trustPolicy)).to.deep.equal(
          evaluate(rule, once, randomDate, trustPolicy),
        )
      }),
      { numRuns },
    )
  })

  it('what is expired, revoked, untrusted, of somebody else or not assessed is never used', () => {
    fc.assert(
      fc.property(randomRule, randomHoldings(8), (rule, random) => {
        for (const id of usedIds(evaluateRandom(rule, random))) {
          const holding = random[Number(id?.split(':').at(-1))]!
          expect(holding).to.deep.include({ verdict: 'valid', mine: true })
          expect(holding.kind).to.be.oneOf(['award', 'exemption'])
          expect(trustedIssuers).to.include(holding.issuer)
        }
      }),
      { numRuns },
    )
  })

  it('behaald is exactly that nothing is missing, open that nothing is used', () => {
    fc.assert(
      fc.property(randomRule, randomHoldings(8), (rule, holdings) => {
        const { status, missing, used } = evaluateRandom(rule, holdings)
        expect(status === 'behaald').to.equal(missing.length === 0)
        expect(status === 'open').to.equal(used.length === 0)
      }),
      { numRuns },
    )
  })
})

describe('levels', () => {
  it('NLQF 4+ and 4 compare by rank inside NLQF, and are equal through EQF; Entry has no EQF', () => {
    const nlqf = (code: string) => ({ framework: 'NLQF', code }) as const
    expect(compareLevels(nlqf('4+'), nlqf('4'))).to.equal('higher')
    for (const framework of ['EQF', 'VKS'] as const) {
      expect(compareLevels(nlqf('4+'), { framework, code: '4' })).to.equal('equal')
      expect(compareLevels(nlqf('4'), { framework, code: '4' })).to.equal('equal')
      expect(compareLevels(nlqf('Entry'), { framework, code: '1' })).to.equal('incomparable')
    }
    expect(compareLevels(nlqf('1'), nlqf('Entry'))).to.equal('higher')
  })
})
