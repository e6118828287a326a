import { expect } from 'chai'
import { exampleQualifications } from '../examples/qualifications.ts'
import { fewestHours } from './fewest-hours.ts'
import type { Holding } from './holding.ts'
import { nextSteps } from './next-steps.ts'
import type { Rule } from './rule.ts'
import { exampleCatalogue, exampleEntry } from './testing/example-catalogue.ts'
import { award, awards, baseUrl, seriesOf, withVerdict } from './testing/example-holdings.ts'
import { trustEveryIssuer, trustOnly } from './trust-policy.ts'
import { whatIf } from './what-if.ts'
import { whatWouldItTake } from './what-would-it-take.ts'

const { Q1, Q2 } = exampleQualifications(baseUrl)
const date = '2026-12-01'
const catalogue = exampleCatalogue()
const outlook = (rule: Rule, holdings: readonly Holding[]) => ({
  rule,
  holdings,
  date,
  trustPolicy: trustEveryIssuer,
  catalogue,
})
const setsOf = (rule: Rule, holdings: readonly Holding[], maxSets = 3) =>
  whatWouldItTake(outlook(rule, holdings), { maxSets }).sets.map(({ hours, steps }) => [
    hours,
    steps.map(({ entry }) => entry.name).sort(),
  ])

describe('what would it take', () => {
  it('fills the hours of W3 with A3, the smallest that suffices alone', () => {
    expect(setsOf(Q1.rule, awards('A1', 'A2', 'A4', 'A6', 'A9', 'A14'), 2)[0]).to.deep.equal([120, ['A3']])
  })

  it('completes W13 with A1, A9 and A14 in 96 hours', () => {
    expect(setsOf(Q1.rule, awards('A2', 'A3', 'A4', 'A6'))[0]).to.deep.equal([96, ['A1', 'A14', 'A9']])
  })

  it('gives the next smallest sets too, each without an achievement that could be missed', () => {
    expect(setsOf(Q1.rule, awards('A2', 'A3', 'A4', 'A6'))).to.deep.equal([
      [96, ['A1', 'A14', 'A9']],
      [136, ['A1', 'A14', 'A5']],
      [296, ['A1', 'A14', 'A7']],
    ])
  })

  it('answers with one empty set when nothing is missing', () => {
    expect(setsOf(Q1.rule, awards('A1', 'A2', 'A3', 'A4', 'A6', 'A9', 'A14'))).to.deep.equal([[0, []]])
  })

  it('says when the catalogue cannot complete it', () => {
    const withoutProof = catalogue.filter(({ name }) => name !== 'A14')
    expect(whatWouldItTake({ ...outlook(Q1.rule, []), catalogue: withoutProof })).to.deep.equal({
      reachable: false,
      sets: [],
      exact: true,
    })
  })

  it('does not count on an issuer that is not trusted', () => {
    const trustPolicy = trustOnly([])
    expect(whatWouldItTake({ ...outlook(Q1.rule, []), trustPolicy }).reachable).to.equal(false)
  })

  it('proposes to renew what has expired', () => {
    const rule: Rule = { id: 'A5', op: 'achievement', achievement: seriesOf('A5') }
    expect(setsOf(rule, [award('A5', withVerdict('expired'))])).to.deep.equal([[80, ['A5']]])
  })

  it('finds that another achievement frees the one that is held', () => {
    const rule: Rule = {
      id: 'both',
      op: 'any',
      min: 2,
      of: [
        {
          id: 'A5',
          op: 'achievement',
          achievement: seriesOf('A5'),
          substitutes: [{ achievement: seriesOf('A16'), reason: 'the same weld' }],
        },
        { id: 'A16', op: 'achievement', achievement: seriesOf('A16') },
      ],
    }
    expect(setsOf(rule, awards('A16'), 1)).to.deep.equal([[80, ['A5']]])
  })

  it('still answers when it is cut off, and says that a smaller set may exist', () => {
    const answer = whatWouldItTake(outlook(Q1.rule, []), { maxSteps: 1 })
    expect(answer).to.include({ reachable: true, exact: false })
    expect(answer.sets).to.have.length(1)
  })

  it('does not depend on the order of the catalogue', () => {
    const reversed = whatWouldItTake({ ...outlook(Q1.rule, []), catalogue: [...catalogue].reverse() })
    expect(reversed).to.deep.equal(whatWouldItTake(outlook(Q1.rule, [])))
  })
})

describe('the fewest hours', () => {
  it('of Q2 are 244: its final case is left out', () => {
    expect(fewestHours(Q2.rule, catalogue, date)).to.deep.equal({ hours: 244, exact: true })
  })

  it('of Q1 are 424: five parts, an elective, and A3 for the hours', () => {
    expect(fewestHours(Q1.rule, catalogue, date)).to.deep.equal({ hours: 424, exact: true })
  })
})

describe('what if', () => {
  it('tells what one achievement more would unlock', () => {
    const { unlocks, hoursGained, after } = whatIf(outlook(Q1.rule, awards('A2', 'A3', 'A4', 'A6')), exampleEntry('A9'))
    expect(unlocks).to.deep.equal(['uren-A9', 'keuze', 'keuze-samenwerken'])
    expect(hoursGained).to.equal(40)
    expect(after.hoursMissing).to.equal(16)
  })
})

describe('next steps', () => {
  const goals = [
    { id: 'Q1', rule: Q1.rule },
    { id: 'Q2', rule: Q2.rule },
  ]
  const steps = nextSteps(goals, {
    holdings: awards('A1', 'A2', 'A3', 'A4', 'A9', 'A14'),
    date,
    trustPolicy: trustEveryIssuer,
    catalogue,
  })

  it('come by time, the shortest first', () => {
    const hours = steps.map((step) => step.hours)
    expect(hours).to.deep.equal([...hours].sort((a, b) => a - b))
  })

  it('say which goals a step helps, and which it completes', () => {
    const safeWork = steps.find(({ entry }) => entry.name === 'A6')
    expect(safeWork?.helps.map(({ goal, completes }) => [goal, completes])).to.deep.equal([
      ['Q1', true],
      ['Q2', false],
    ])
  })

  it('leave out what brings nobody nearer', () => {
    expect(steps.map(({ entry }) => entry.name)).not.to.include('A8')
  })
})
