import fc from 'fast-check'
import type { CredentialContent } from '../../credentials/credential-content.ts'
import type { Holding } from '../holding.ts'
import type { Leaf, Rule } from '../rule.ts'

/** A few of everything, so that random rules and holdings meet. */
const series = ['urn:a', 'urn:b', 'urn:c', 'urn:d'] as const
const outcomes = ['urn:x', 'urn:y', 'urn:z'] as const
const issuers = ['did:one', 'did:two', 'did:unknown'] as const
export const randomDate = '2026-12-01'
export const trustedIssuers: readonly string[] = ['did:one', 'did:two']

const days = ['2021-01-31', '2024-12-01', '2026-05-31', '2026-11-01'] as const

export interface RandomHolding {
  readonly series: string
  readonly outcomes: readonly string[]
  readonly issuer: string
  readonly hours: number
  readonly day: string
  readonly verdict: 'valid' | 'expired' | 'revoked'
  readonly mine: boolean
  readonly kind: Holding['kind']
}

const often = <T>(usual: T, ...seldom: T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...seldom) })

const randomHolding: fc.Arbitrary<RandomHolding> = fc.record({
  series: fc.constantFrom(...series),
  outcomes: fc.uniqueArray(fc.constantFrom(...outcomes), { maxLength: 2 }),
  issuer: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('did:one', 'did:two') }, fc.constantFrom(...issuers)),
  hours: fc.constantFrom(0, 20, 40, 40, 80.25),
  day: fc.constantFrom(...days),
  verdict: often<RandomHolding['verdict']>('valid', 'expired', 'revoked'),
  mine: often(true, false),
  kind: often<Holding['kind']>('award', 'confirmed', 'self-declared', 'exemption'),
})

export const randomHoldings = (maxLength: number) => fc.array(randomHolding, { maxLength })

/** Every holding gets an id of its own from its place in the list. */
export function toHoldings(random: readonly RandomHolding[]): Holding[] {
  return random.map((holding, index) => toHolding(holding, `urn:credential:${index}`))
}

export function toHolding(random: RandomHolding, id: string): Holding {
  const content: CredentialContent = {
    id,
    form: 'open-badges-3',
    types: [],
    title: id,
    ...(random.kind === 'confirmed' || random.kind === 'self-declared' || random.kind === 'exemption'
      ? {}
      : { achievement: { id: `${random.series}/1`, series: random.series, version: '1', name: random.series } }),
    ...(random.kind === 'exemption' && { exempts: [random.series] }),
    issuer: { id: random.issuer },
    recipient: { hashed: [] },
    outcomes: random.outcomes.map((outcome) => ({ id: outcome, text: outcome, exactMatches: [] })),
    levels: [],
    load: { value: random.hours, unit: 'hours' },
    assessment: [],
    participation: [],
    stacksInto: [],
    evidence: [],
    awardedDate: `${random.day}T12:00:00Z`,
    validFrom: `${random.day}T12:00:00Z`,
  }
  return { kind: random.kind, content, verdict: random.verdict, about: random.mine ? 'this-learner' : 'somebody-else' }
}

const maxAgeMonths = fc.option(fc.constantFrom(6, 24), { nil: undefined, freq: 3 })
const board = fc.option(fc.constant({ issuers: [], boards: ['did:one'] }), { nil: undefined, freq: 2 })
const substitutes = fc.option(
  fc.array(
    fc.record({
      achievement: fc.constantFrom(...series),
      reason: fc.constant('same'),
      until: fc.constantFrom('2026-11-30', '2026-12-01'),
    }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
  { nil: undefined, freq: 2 },
)

const randomLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    id: fc.constant(''),
    op: fc.constant('achievement' as const),
    achievement: fc.constantFrom(...series),
    maxAgeMonths,
    issuers: board,
    substitutes,
  }),
  fc.record({
    id: fc.constant(''),
    op: fc.constant('outcome' as const),
    outcome: fc.constantFrom(...outcomes),
    maxAgeMonths,
    issuers: board,
  }),
)

const { rule: randomRuleTree } = fc.letrec<{ rule: Rule; composite: Rule }>((tie) => ({
  rule: fc.oneof({ depthSize: 'small', maxDepth: 3 }, randomLeaf, tie('composite')),
  composite: fc.oneof(
    fc.record({
      id: fc.constant(''),
      op: fc.constant('all' as const),
      of: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
    }),
    fc
      .record({ of: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }), min: fc.integer({ min: 1, max: 4 }) })
      .map(({ of, min }): Rule => ({ id: '', op: 'any', of, min: Math.min(min, of.length) })),
    fc.record({
      id: fc.constant(''),
      op: fc.constant('credits' as const),
      unit: fc.constantFrom('hours' as const, 'EC' as const),
      min: fc.constantFrom(1, 60, 120),
      from: fc.array(randomLeaf, { minLength: 1, maxLength: 4 }),
    }),
  ),
}))

/** A rule whose nodes are numbered, so that ids are unique. */
export const randomRule: fc.Arbitrary<Rule> = randomRuleTree.map((rule) => {
  let next = 0
  return number(rule)
  function number(node: Rule): Rule {
    const id = `n${next++}`
    switch (node.op) {
      case 'all':
        return { ...node, id, of: node.of.map(number) }
      case 'any':
        return { ...node, id, of: node.of.map(number) }
      case 'credits':
        return { ...node, id, from: node.from.map((leaf) => ({ ...leaf, id: `n${next++}` })) }
      case 'outcome':
      case 'achievement':
      case 'integrative':
        return { ...node, id }
    }
  }
})
