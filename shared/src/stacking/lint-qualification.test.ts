import { expect } from 'chai'
import { exampleQualifications } from '../examples/qualifications.ts'
import { lintQualification } from './lint-qualification.ts'
import type { Qualification } from './qualification.ts'
import type { Rule } from './rule.ts'
import { exampleCatalogue } from './testing/example-catalogue.ts'
import { baseUrl, outcomeOf, seriesOf } from './testing/example-holdings.ts'

const { Q1, Q2 } = exampleQualifications(baseUrl)
const catalogue = exampleCatalogue()
const date = '2026-12-01'
const a1: Rule = { id: 'a1', op: 'achievement', achievement: seriesOf('A1') }
const a2: Rule = { id: 'a2', op: 'achievement', achievement: seriesOf('A2') }

const lint = (rule: Rule, more: Partial<Qualification> = {}) =>
  lintQualification({ ...Q1, labourMarketArgument: { nl: 'Voorbeeld' }, rule, ...more }, catalogue, date)

describe('lintQualification', () => {
  it('has nothing to say of Q1, which takes 424 hours', () => {
    expect(lintQualification(Q1, catalogue, date)).to.deep.equal([])
  })

  it('asks for an argument where Q2 takes 244 hours', () => {
    expect(lintQualification(Q2, catalogue, date)).to.deep.equal([{ code: 'under-400-hours', hours: 244 }])
  })

  it('believes the hours that the designer states, and an argument', () => {
    expect(lintQualification({ ...Q2, minWorkloadHours: 400 }, catalogue, date)).to.deep.equal([])
    expect(lintQualification({ ...Q2, labourMarketArgument: { nl: 'Nodig' } }, catalogue, date)).to.deep.equal([])
    expect(lintQualification({ ...Q1, minWorkloadHours: 300 }, catalogue, date)).to.deep.equal([
      { code: 'under-400-hours', hours: 300 },
    ])
  })

  it('names what nobody can achieve', () => {
    expect(lint({ id: 'old', op: 'achievement', achievement: seriesOf('A16') })).to.deep.equal([
      { code: 'unreachable', node: 'old' },
    ])
  })

  it('names a level that nobody can achieve', () => {
    const rule: Rule = {
      id: 'high',
      op: 'outcome',
      outcome: outcomeOf('product-frezen'),
      minLevel: { framework: 'NLQF', code: '6' },
    }
    expect(lint(rule)).to.deep.equal([{ code: 'level-unreachable', node: 'high' }])
  })

  it('names hours that are more than is offered', () => {
    const rule: Rule = { id: 'hours', op: 'credits', unit: 'EC', min: 60, from: [a1] }
    expect(lint(rule)).to.deep.equal([{ code: 'min-hours-unreachable', node: 'hours' }])
  })

  it('names the same part twice', () => {
    expect(lint({ id: 'all', op: 'all', of: [a1, a2, { ...a1, id: 'again' }] })).to.deep.equal([
      { code: 'duplicate-part', node: 'again', other: 'a1' },
    ])
  })

  it('names conditions that contradict themselves', () => {
    const substitutes = [{ achievement: seriesOf('A1'), reason: 'x', until: '2026-11-30' }]
    expect(lint({ ...a1, substitutes }).map(({ code }) => code)).to.deep.equal([
      'substitutes-itself',
      'substitution-ended',
    ])
    const acceptLevelBasis = ['register'] as const
    expect(lint({ id: 'o', op: 'outcome', outcome: outcomeOf('product-frezen'), acceptLevelBasis })).to.deep.equal([
      { code: 'basis-without-level', node: 'o' },
    ])
  })

  it('names a transition that is over', () => {
    const transition = { from: '0', untilDate: '2026-11-30' }
    expect(lint(a1, { transition })).to.deep.equal([{ code: 'transition-ended' }])
  })

  it('names a part without value of its own on the labour market, once', () => {
    const poor = catalogue.map((entry) => (entry.name === 'A1' ? { ...entry, labourMarketValue: ' ' } : entry))
    expect(lintQualification(Q1, poor, date)).to.deep.equal([{ code: 'no-labour-market-value', node: 'tekening' }])
  })
})
