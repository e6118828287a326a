import { expect } from 'chai'
import { exampleQualifications } from '../examples/qualifications.ts'
import type { ExampleAchievementKey } from '../examples/example-keys.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation, Missing } from './evaluation.ts'
import type { Holding } from './holding.ts'
import type { Rule } from './rule.ts'
import {
  atLevel,
  award,
  awardedOn,
  awards,
  baseUrl,
  endorsementFor,
  exemption,
  numbered,
  outcomeOf,
  selfDeclared,
  seriesOf,
  withVerdict,
} from './testing/example-holdings.ts'
import { trustEveryIssuer } from './trust-policy.ts'

const { Q1, Q2 } = exampleQualifications(baseUrl)
const date = '2026-12-01'
const w1 = ['A1', 'A2', 'A3', 'A4', 'A6', 'A9', 'A14'] as const

const without = (...keys: ExampleAchievementKey[]) => awards(...w1.filter((key) => !keys.includes(key)))
const evaluateOn = (rule: Rule, holdings: readonly Holding[], on = date) =>
  evaluate(rule, holdings, on, trustEveryIssuer)
const achievement = (key: ExampleAchievementKey): Rule => ({ id: key, op: 'achievement', achievement: seriesOf(key) })

/** `proeve`, `keuze: 1`, `uren: 96`: what is missing, in the order of the rule. */
const missingOf = ({ missing }: Evaluation) => missing.map(describeMissing)
function describeMissing(item: Missing): string {
  switch (item.kind) {
    case 'part':
      return item.node
    case 'choice':
      return `${item.node}: ${item.needed}`
    case 'hours':
      return `${item.node}: ${item.hours}`
  }
}
const usedOf = ({ used }: Evaluation) => used.map(({ credential }) => credential.title).sort()
const warningsOf = ({ warnings }: Evaluation) =>
  warnings.map(({ credential, reason }) => `${credential.title} ${reason}`)
const summary = (evaluation: Evaluation) => [evaluation.status, evaluation.hours, evaluation.hoursMissing]

describe('the worked examples of Q1, CNC machinist', () => {
  it('W1: everything that is asked is behaald, with 424 hours from all seven', () => {
    const evaluation = evaluateOn(Q1.rule, awards(...w1))
    expect(summary(evaluation)).to.deep.equal(['behaald', 424, 0])
    expect(usedOf(evaluation)).to.deep.equal([...w1].sort())
    expect(evaluation.missing).to.deep.equal([])
    expect(evaluation.warnings).to.deep.equal([])
  })

  it('W2: without the final proof only that is missing', () => {
    const evaluation = evaluateOn(Q1.rule, without('A14'))
    expect(summary(evaluation)).to.deep.equal(['deels', 424, 0])
    expect(missingOf(evaluation)).to.deep.equal(['proeve'])
  })

  it('W3: without A3 it is 96 hours short', () => {
    const evaluation = evaluateOn(Q1.rule, without('A3'))
    expect(summary(evaluation)).to.deep.equal(['deels', 304, 96])
    expect(missingOf(evaluation)).to.deep.equal(['uren: 96'])
  })

  it('W4: the substitute A16 fulfils the elective and brings its own hours', () => {
    const evaluation = evaluateOn(Q1.rule, awards('A1', 'A2', 'A4', 'A6', 'A16'))
    expect(summary(evaluation)).to.deep.equal(['deels', 324, 76])
    expect(missingOf(evaluation)).to.deep.equal(['uren: 76', 'proeve'])
    expect(usedOf(evaluation)).to.include('A16')
  })

  it('W5: after its end date the substitute no longer counts', () => {
    const evaluation = evaluateOn(Q1.rule, awards('A1', 'A2', 'A4', 'A6', 'A16'), '2028-01-01')
    expect(summary(evaluation)).to.deep.equal(['deels', 264, 136])
    expect(missingOf(evaluation)).to.deep.equal(['uren: 136', 'keuze: 1', 'proeve'])
    expect(usedOf(evaluation)).not.to.include('A16')
  })

  it('W6: substitution goes one way', () => {
    expect(evaluateOn(achievement('A16'), awards('A5')).status).to.equal('open')
  })

  it('W7: with A6 by exemption it is behaald with 400 hours', () => {
    expect(summary(evaluateOn(Q1.rule, [...without('A6'), exemption('A6')]))).to.deep.equal(['behaald', 400, 0])
  })

  it('W8: with A1 by exemption it is 16 hours short', () => {
    const evaluation = evaluateOn(Q1.rule, [...without('A1'), exemption('A1')])
    expect(summary(evaluation)).to.deep.equal(['deels', 384, 16])
    expect(missingOf(evaluation)).to.deep.equal(['uren: 16'])
  })

  it('W9: a second award of A2 adds nothing, since its leaf takes one', () => {
    const evaluation = evaluateOn(Q1.rule, [...without('A3'), award('A2', numbered('second'))])
    expect(summary(evaluation)).to.deep.equal(['deels', 304, 96])
  })

  it('W10: of A5 and its substitute A16 the leaf takes A5', () => {
    const evaluation = evaluateOn(Q1.rule, awards('A1', 'A2', 'A4', 'A5', 'A6', 'A14', 'A16'))
    expect(summary(evaluation)).to.deep.equal(['deels', 344, 56])
    expect(usedOf(evaluation)).to.include('A5').and.not.to.include('A16')
  })

  it('W11: 240 SBU are 240 hours', () => {
    expect(summary(evaluateOn(Q1.rule, awards('A1', 'A2', 'A4', 'A6', 'A7', 'A14')))).to.deep.equal(['behaald', 504, 0])
  })

  it('W12: what is valid from tomorrow does not count today, and is named', () => {
    const evaluation = evaluateOn(Q1.rule, [...without('A9'), award('A9', withVerdict('not-yet-valid'))])
    expect(summary(evaluation)).to.deep.equal(['deels', 384, 16])
    expect(missingOf(evaluation)).to.deep.equal(['uren: 16', 'keuze: 1'])
    expect(warningsOf(evaluation)).to.deep.equal(['A9 not-yet-valid'])
  })

  it('W13: A2 A3 A4 A6 lack A1, an elective, the final proof and 56 hours', () => {
    const evaluation = evaluateOn(Q1.rule, awards('A2', 'A3', 'A4', 'A6'))
    expect(summary(evaluation)).to.deep.equal(['deels', 344, 56])
    expect(missingOf(evaluation)).to.deep.equal(['tekening', 'uren: 56', 'keuze: 1', 'proeve'])
  })

  it('W14: Jeroen has A2, and reads that A5 has expired', () => {
    const evaluation = evaluateOn(Q1.rule, [award('A2'), award('A5', withVerdict('expired'))])
    expect(summary(evaluation)).to.deep.equal(['deels', 120, 280])
    expect(missingOf(evaluation)).to.deep.equal([
      'tekening',
      'veilig-werken',
      'programma',
      'uren: 280',
      'keuze: 1',
      'proeve',
    ])
    expect(warningsOf(evaluation)).to.deep.equal(['A5 expired'])
  })

  it('W15: what Fatima says herself does not count', () => {
    const evaluation = evaluateOn(Q1.rule, [award('A8'), selfDeclared('werktekening-lezen', 'gevaar-zien')])
    expect(summary(evaluation)).to.deep.equal(['open', 0, 400])
  })

  it('W16: what Fatima reached by recognition of prior learning does', () => {
    const evaluation = evaluateOn(Q1.rule, awards('A8', 'A1', 'A6'))
    expect(summary(evaluation)).to.deep.equal(['deels', 64, 336])
  })
})

describe('the worked examples of Q2, acute care worker', () => {
  it('W17: Samira lacks an elective, since A12 is suspended, and the final case', () => {
    const evaluation = evaluateOn(Q2.rule, [
      ...awards('A6', 'A9', 'A10', 'A11'),
      award('A12', withVerdict('suspended')),
    ])
    expect(evaluation.status).to.equal('deels')
    expect(missingOf(evaluation)).to.deep.equal(['keuze: 1', 'casus'])
    expect(warningsOf(evaluation)).to.deep.equal(['A12 suspended'])
  })

  it('W18: an endorsement of its outcomes is no award of A11', () => {
    const evaluation = evaluateOn(Q2.rule, [endorsementFor('A11')])
    expect(evaluation.status).to.equal('open')
    expect(missingOf(evaluation)).to.include('abcde')
  })
})

describe('the worked examples of levels and age', () => {
  const wantsLevel = (framework: 'NLQF' | 'EQF', code: string): Rule => ({
    id: 'outcome',
    op: 'outcome',
    outcome: outcomeOf('afwijking-melden'),
    minLevel: { framework, code },
    acceptLevelBasis: ['indicative'],
  })
  const statusAt = (rule: Rule, framework: 'NLQF' | 'VKS', code: string) =>
    evaluateOn(rule, [award('A10', atLevel(framework, code, 'indicative'))]).status

  it('W19: NLQF 4+ is not reached by NLQF 4, but by VKS 4 (through EQF 4) and by NLQF 4+', () => {
    const rule = wantsLevel('NLQF', '4+')
    expect(statusAt(rule, 'NLQF', '4')).to.equal('open')
    expect(statusAt(rule, 'VKS', '4')).to.equal('behaald')
    expect(statusAt(rule, 'NLQF', '4+')).to.equal('behaald')
  })

  it('W20: EQF 4 is reached by NLQF 4, and never by NLQF Entry', () => {
    const rule = wantsLevel('EQF', '4')
    expect(statusAt(rule, 'NLQF', '4')).to.equal('behaald')
    expect(statusAt(rule, 'NLQF', 'Entry')).to.equal('open')
  })

  it('W21: A11 of exactly 24 months counts, and a day older does not', () => {
    const rule: Rule = { id: 'A11', op: 'achievement', achievement: seriesOf('A11'), maxAgeMonths: 24 }
    expect(evaluateOn(rule, [award('A11', awardedOn('2024-12-01'))]).status).to.equal('behaald')
    expect(evaluateOn(rule, [award('A11', awardedOn('2024-11-30'))]).status).to.equal('open')
  })

  it('W21: one credential that fits two leaves of a choice counts for one', () => {
    const a5: Rule = {
      id: 'A5',
      op: 'achievement',
      achievement: seriesOf('A5'),
      substitutes: [{ achievement: seriesOf('A16'), reason: 'the same weld' }],
    }
    const { tree } = evaluateOn({ id: 'both', op: 'any', min: 2, of: [a5, achievement('A16')] }, awards('A16'))
    expect(tree).to.include({ fulfilled: false, count: 1, min: 2 })
  })
})
