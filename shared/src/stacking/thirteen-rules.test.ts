import { expect } from 'chai'
import { exampleOrganisationDid } from '../examples/example-urls.ts'
import { exampleQualifications } from '../examples/qualifications.ts'
import type { LevelBasis } from '../frameworks/level-claim.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import type { Holding } from './holding.ts'
import { qualificationVersionFor } from './qualification-version.ts'
import type { AchievementRule, OutcomeRule, Rule } from './rule.ts'
import { InvalidRuleError } from './rule-problem.ts'
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
  withContent,
  withVerdict,
} from './testing/example-holdings.ts'
import { trustEveryIssuer, trustOnly, type TrustPolicy } from './trust-policy.ts'
import type { ExampleAchievementKey } from '../examples/example-keys.ts'

const { Q1 } = exampleQualifications(baseUrl)
const date = '2026-12-01'
const metaalpunt = exampleOrganisationDid(baseUrl, 'metaalpunt')

const evaluateOn = (rule: Rule, holdings: readonly Holding[], on = date, trust: TrustPolicy = trustEveryIssuer) =>
  evaluate(rule, holdings, on, trust)
const counts = (rule: Rule, ...holdings: Holding[]) => evaluateOn(rule, holdings).status === 'behaald'
const leaf = (key: ExampleAchievementKey, more: Partial<AchievementRule> = {}): AchievementRule => ({
  id: key,
  op: 'achievement',
  achievement: seriesOf(key),
  ...more,
})
const outcome = (more: Partial<OutcomeRule> = {}): OutcomeRule => ({
  id: 'outcome',
  op: 'outcome',
  outcome: outcomeOf('afwijking-melden'),
  ...more,
})
const reasonsOf = ({ tree }: Evaluation) => ('leftOut' in tree ? tree.leftOut.map(({ reason }) => reason) : [])
const hoursBlock = (min: number, ...from: AchievementRule[]): Rule => ({
  id: 'hours',
  op: 'credits',
  unit: 'hours',
  min,
  from,
})

describe('rule 1: one deterministic answer', () => {
  const rule: Rule = { id: 'both', op: 'all', of: [leaf('A1'), leaf('A2')] }

  it('is behaald when the root is fulfilled, open when nothing is, else deels', () => {
    expect(evaluateOn(rule, awards('A1', 'A2')).status).to.equal('behaald')
    expect(evaluateOn(rule, awards('A3')).status).to.equal('open')
    expect(evaluateOn(rule, awards('A1')).status).to.equal('deels')
  })

  it('is deels when an hour counts, though the block is not full', () => {
    expect(evaluateOn(hoursBlock(100, leaf('A1')), awards('A1')).status).to.equal('deels')
  })

  it('is the same every time', () => {
    expect(evaluateOn(Q1.rule, awards('A1', 'A2'))).to.deep.equal(evaluateOn(Q1.rule, awards('A1', 'A2')))
  })

  it('is asked for a calendar day', () => {
    expect(() => evaluateOn(rule, [], '2026-02-30')).to.throw(RangeError)
  })
})

describe('rule 2: only what is valid, trusted and about this learner counts', () => {
  for (const verdict of ['invalid', 'revoked', 'suspended', 'expired', 'not-yet-valid', 'unknown'] as const) {
    it(`leaves out what is ${verdict}, and says so`, () => {
      const { status, warnings } = evaluateOn(leaf('A1'), [award('A1', withVerdict(verdict))])
      expect(status).to.equal('open')
      expect(warnings.map(({ reason, nodes }) => [reason, nodes])).to.deep.equal([[verdict, ['A1']]])
    })
  }

  it('leaves out what somebody else has', () => {
    const other = award('A1', (holding) => ({ ...holding, about: 'somebody-else' }))
    expect(evaluateOn(leaf('A1'), [other]).warnings.map(({ reason }) => reason)).to.deep.equal(['somebody-else'])
  })

  it('leaves out whom the trust policy does not trust, also where the node lists the issuer', () => {
    const rule = leaf('A1', { issuers: { issuers: [metaalpunt] } })
    const { status, warnings } = evaluateOn(rule, awards('A1'), date, trustOnly([]))
    expect(status).to.equal('open')
    expect(warnings.map(({ reason }) => reason)).to.deep.equal(['issuer-not-trusted'])
  })

  it('asks the trust policy about the achievement, on the date', () => {
    const asked: string[][] = []
    const policy: TrustPolicy = { trusts: (...question) => asked.push(question) > 0 }
    evaluateOn(leaf('A1'), awards('A1'), date, policy)
    expect(asked).to.deep.equal([[metaalpunt, seriesOf('A1'), date]])
  })

  it('does not warn of what would not have fitted', () => {
    expect(evaluateOn(leaf('A1'), [award('A2', withVerdict('revoked'))]).warnings).to.deep.equal([])
  })

  it('warns of an expired credential though it is too old as well', () => {
    const expired = award('A5', awardedOn('2020-01-01'), withVerdict('expired'))
    expect(evaluateOn(leaf('A5', { maxAgeMonths: 24 }), [expired]).warnings).to.have.length(1)
  })

  it('does not warn of a form when another form of the same award counts', () => {
    const { status, warnings } = evaluateOn(leaf('A1'), [award('A1', withVerdict('invalid')), award('A1')])
    expect(status).to.equal('behaald')
    expect(warnings).to.deep.equal([])
  })
})

describe('rule 3: age counts from the award', () => {
  const rule = leaf('A6', { maxAgeMonths: 12 })

  it('counts on the same day N months later, and not the day after', () => {
    expect(counts(rule, award('A6', awardedOn('2025-12-01')))).to.equal(true)
    expect(counts(rule, award('A6', awardedOn('2025-11-30')))).to.equal(false)
  })

  it("counts until the month's last day where the month has no such day", () => {
    const leapAward = award('A6', awardedOn('2025-08-31'))
    expect(evaluateOn(leaf('A6', { maxAgeMonths: 6 }), [leapAward], '2026-02-28').status).to.equal('behaald')
    expect(evaluateOn(leaf('A6', { maxAgeMonths: 6 }), [leapAward], '2026-03-01').status).to.equal('open')
  })

  it('does not begin again with a re-issue', () => {
    const reissued = award(
      'A6',
      withContent({ awardedDate: '2024-01-01T10:00:00Z', validFrom: '2026-11-30T10:00:00Z' }),
    )
    expect(reasonsOf(evaluateOn(rule, [reissued]))).to.deep.equal(['too-old'])
  })

  it('counts from validFrom when no date of the award is named', () => {
    const unnamed = (validFrom: string) => award('A6', withContent({ awardedDate: undefined, validFrom }))
    expect(counts(rule, unnamed('2026-01-01T10:00:00Z'))).to.equal(true)
    expect(counts(rule, unnamed('2024-01-01T10:00:00Z'))).to.equal(false)
  })

  it('takes the day in Amsterdam', () => {
    expect(counts(rule, award('A6', withContent({ awardedDate: '2025-11-30T23:30:00Z' })))).to.equal(true)
  })

  it('does not count without any date, where an age is asked', () => {
    const undated = award('A6', withContent({ awardedDate: 'soon', validFrom: undefined }))
    expect(reasonsOf(evaluateOn(rule, [undated]))).to.deep.equal(['date-unknown'])
    expect(counts(leaf('A6'), undated)).to.equal(true)
  })
})

describe('rule 4: level', () => {
  const wants = (code: string, acceptLevelBasis?: LevelBasis[]) =>
    outcome({ minLevel: { framework: 'NLQF', code }, ...(acceptLevelBasis && { acceptLevelBasis }) })
  const held = (code: string, basis: LevelBasis = 'register') => award('A10', atLevel('NLQF', code, basis))

  it('is not asked by a node without minLevel', () =>
    expect(counts(outcome(), held('Entry', 'indicative'))).to.equal(true))

  it('is satisfied by the same or a higher one, never by a lower one', () => {
    expect(counts(wants('4'), held('4'))).to.equal(true)
    expect(counts(wants('4'), held('5'))).to.equal(true)
    expect(reasonsOf(evaluateOn(wants('4'), [held('3')]))).to.deep.equal(['level-too-low'])
  })

  it('of every basis but indicative satisfies, unless the node says which', () => {
    for (const basis of ['legal-generic', 'register', 'part-of-classified'] as const) {
      expect(counts(wants('4'), held('4', basis))).to.equal(true)
    }
    expect(reasonsOf(evaluateOn(wants('4'), [held('4', 'indicative')]))).to.deep.equal(['level-not-official'])
    expect(counts(wants('4', ['indicative']), held('4', 'indicative'))).to.equal(true)
    expect(counts(wants('4', ['indicative']), held('4', 'register'))).to.equal(false)
  })

  it('of the whole is that of an outcome without its own', () => {
    const outcomes = [{ id: outcomeOf('afwijking-melden'), text: 'x', exactMatches: [] }]
    const unlevelled = award('A10', atLevel('NLQF', '4', 'register'), withContent({ outcomes }))
    expect(counts(wants('4'), unlevelled)).to.equal(true)
    expect(reasonsOf(evaluateOn(wants('4'), [withContent({ levels: [] })(unlevelled)]))).to.deep.equal([
      'level-unknown',
    ])
  })

  it('may also be asked of a rubric, in the order that the credential gives', () => {
    const reached = (id: string) =>
      award(
        'A10',
        withContent({
          outcomes: [
            {
              id: outcomeOf('afwijking-melden'),
              text: 'x',
              exactMatches: [],
              rubric: { id, name: id },
              rubricScale: ['begin', 'goed', 'meester'],
            },
          ],
        }),
      )
    const rule = outcome({ minRubric: 'goed' })
    expect(counts(rule, reached('goed'))).to.equal(true)
    expect(counts(rule, reached('meester'))).to.equal(true)
    expect(reasonsOf(evaluateOn(rule, [reached('begin')]))).to.deep.equal(['rubric-too-low'])
    expect(counts(rule, award('A10'))).to.equal(false)
  })
})

describe('rule 5: no double counting in a block', () => {
  const twice = [leaf('A1', { id: 'one' }), leaf('A1', { id: 'two' })]

  it('lets a credential serve one leaf of an any, and says that it serves another', () => {
    const { tree } = evaluateOn({ id: 'any', op: 'any', min: 2, of: twice }, awards('A1'))
    expect(tree).to.include({ count: 1, fulfilled: false })
    const parts = 'parts' in tree ? tree.parts : []
    expect(parts.flatMap((part) => ('leftOut' in part ? part.leftOut.map(({ reason }) => reason) : []))).to.deep.equal([
      'serves-another-part',
    ])
  })

  it('lets a credential count once in a credits block, and two awards twice', () => {
    expect(evaluateOn(hoursBlock(80, ...twice), awards('A1')).hours).to.equal(40)
    expect(evaluateOn(hoursBlock(80, ...twice), [award('A1'), award('A1', numbered('2'))]).hours).to.equal(80)
  })

  it('lets other nodes and blocks use it again', () => {
    const rule: Rule = { id: 'all', op: 'all', of: [leaf('A1'), hoursBlock(40, leaf('A1', { id: 'in-block' }))] }
    expect(evaluateOn(rule, awards('A1'))).to.deep.include({ status: 'behaald' })
  })

  it('counts beyond what is asked', () => {
    expect(evaluateOn(hoursBlock(10, leaf('A1'), leaf('A2')), awards('A1', 'A2')).hours).to.equal(160)
  })

  it('converts EC and SBU', () => {
    const rule: Rule = { id: 'ec', op: 'credits', unit: 'EC', min: 5, from: [leaf('A1')] }
    const held = (value: number, unit: 'EC' | 'SBU') => award('A1', withContent({ load: { value, unit } }))
    expect(counts(rule, held(5, 'EC'))).to.equal(true)
    expect(counts(rule, held(140, 'SBU'))).to.equal(true)
    expect(evaluateOn(rule, [held(139, 'SBU')]).hoursMissing).to.equal(1)
  })

  it('tells credentials without an id apart by what they say', () => {
    const unnamed = (day: string) => award('A1', withContent({ id: undefined }), awardedOn(day))
    expect(evaluateOn(hoursBlock(80, ...twice), [unnamed('2026-01-01'), unnamed('2026-01-01')]).hours).to.equal(40)
    expect(evaluateOn(hoursBlock(80, ...twice), [unnamed('2026-01-01'), unnamed('2026-02-01')]).hours).to.equal(80)
  })
})

describe('rule 6: substitution and exact matches', () => {
  const rule = leaf('A5', { substitutes: [{ achievement: seriesOf('A16'), reason: 'same weld', until: date }] })

  it('counts on its last day, and not the day after', () => {
    expect(evaluateOn(rule, awards('A16')).status).to.equal('behaald')
    expect(reasonsOf(evaluateOn(rule, awards('A16'), '2026-12-02'))).to.deep.equal(['substitution-ended'])
  })

  it('says by which substitute and why', () => {
    const { tree } = evaluateOn(rule, awards('A16'))
    expect('servedBy' in tree && tree.servedBy).to.deep.include({ as: 'substitute' })
    expect('servedBy' in tree && tree.servedBy?.substitute).to.include({ reason: 'same weld' })
  })

  it('does not reach further than one step', () => {
    const chain = leaf('A4', { substitutes: [{ achievement: seriesOf('A5'), reason: 'x' }] })
    expect(counts(chain, award('A16'))).to.equal(false)
  })

  it('takes an outcome that the credential calls an exact match', () => {
    const held = award(
      'A1',
      withContent({ outcomes: [{ id: 'urn:own', text: 'x', exactMatches: [outcomeOf('afwijking-melden')] }] }),
    )
    expect(counts(outcome(), held)).to.equal(true)
    // The version of another outcome says nothing about the one that is asked.
    expect(counts(outcome({ versions: '>=1' }), held)).to.equal(false)
  })
})

describe('rule 7: exemption', () => {
  const rule = leaf('A6', { issuers: { issuers: [], boards: [metaalpunt] } })

  it('counts from a board that the node lists, for what it names', () => {
    expect(counts(rule, exemption('A6'))).to.equal(true)
    expect(counts(leaf('A1', { issuers: { issuers: [], boards: [metaalpunt] } }), exemption('A6'))).to.equal(false)
  })

  it('does not count from another board, nor where no board is listed', () => {
    const other = exemption('A6', withContent({ issuer: { id: 'did:web:other.example' } }))
    expect(reasonsOf(evaluateOn(rule, [other]))).to.deep.equal(['board-not-accepted'])
    expect(reasonsOf(evaluateOn(leaf('A6'), [exemption('A6')]))).to.deep.equal(['board-not-accepted'])
  })

  it('brings hours only if it states them', () => {
    const block = hoursBlock(24, rule)
    expect(evaluateOn(block, [exemption('A6')]).hours).to.equal(0)
    expect(evaluateOn(block, [exemption('A6', withContent({ load: { value: 24, unit: 'hours' } }))]).hours).to.equal(24)
  })

  it('may be for an outcome, and then needs no level', () => {
    const board = { issuers: [], boards: [metaalpunt] }
    const decision = exemption('A10', withContent({ exempts: [outcomeOf('afwijking-melden')] }))
    expect(counts(outcome({ issuers: board, minLevel: { framework: 'NLQF', code: '4' } }), decision)).to.equal(true)
  })

  it('does not make its board an issuer of the achievement', () => {
    expect(
      counts(leaf('A6', { issuers: { issuers: ['did:web:other.example'], boards: [metaalpunt] } }), award('A6')),
    ).to.equal(false)
  })
})

describe('rule 8: confirmed and self-declared never fulfil a node', () => {
  it('whatever outcome they are for, and the reason is given', () => {
    expect(reasonsOf(evaluateOn(outcome(), [endorsementFor('A10')]))).to.deep.equal(['only-confirmed'])
    expect(reasonsOf(evaluateOn(outcome(), [selfDeclared('afwijking-melden')]))).to.deep.equal(['only-self-declared'])
  })
})

describe('rule 9: half a rule is an error that names the node', () => {
  const problemsOf = (rule: unknown) => {
    try {
      evaluateOn(rule as Rule, awards('A1'))
    } catch (error) {
      if (error instanceof InvalidRuleError) return error.problems.map(({ code, nodeId }) => `${code} ${nodeId ?? ''}`)
      throw error
    }
    return []
  }

  it('for an unknown operator', () => {
    expect(problemsOf({ id: 'r', op: 'all', of: [{ id: 'x', op: 'none', of: [] }] })).to.deep.equal(['unknown-op x'])
  })

  it('for a cycle', () => {
    const node = { id: 'r', op: 'all', of: [] as unknown[] }
    node.of.push(node)
    expect(problemsOf(node)).to.deep.equal(['cycle r'])
  })

  it('for a choice of more than there are, or of nothing', () => {
    expect(problemsOf({ id: 'r', op: 'any', min: 2, of: [leaf('A1')] })).to.deep.equal(['min-unreachable r'])
    expect(problemsOf({ id: 'r', op: 'any', min: 0, of: [leaf('A1')] })).to.deep.equal(['min-unreachable r'])
  })

  it('for a node without parts, which nothing could ever prove', () => {
    expect(problemsOf({ id: 'r', op: 'all', of: [] })).to.deep.equal(['no-parts r'])
  })
})

describe('rule 10: versions', () => {
  const first = { ...Q1, version: '1' }
  const second = { ...Q1, version: '2', transition: { from: '1', untilDate: '2027-06-30' } }
  const published = [
    { qualification: second, inForceFrom: '2026-09-01' },
    { qualification: first, inForceFrom: '2024-01-01' },
  ]
  const versionFor = (start: string, on: string) => qualificationVersionFor(published, start, on)?.version

  it('who began under a version may finish under it until the transition ends', () => {
    expect(versionFor('2025-01-01', '2027-06-30')).to.equal('1')
    expect(versionFor('2025-01-01', '2027-07-01')).to.equal('2')
  })

  it('who begins later begins under the later version', () => {
    expect(versionFor('2026-09-01', '2026-10-01')).to.equal('2')
  })

  it('who began before there was any goes with the first', () => {
    expect(versionFor('2020-01-01', '2024-06-01')).to.equal('1')
  })

  it('a version without a transition replaces the one before at once', () => {
    const abrupt = [published[1]!, { qualification: { ...Q1, version: '2' }, inForceFrom: '2026-09-01' }]
    expect(qualificationVersionFor(abrupt, '2025-01-01', '2026-08-31')?.version).to.equal('1')
    expect(qualificationVersionFor(abrupt, '2025-01-01', '2026-09-01')?.version).to.equal('2')
  })

  it('none is in force before the first', () => expect(versionFor('2020-01-01', '2020-01-01')).to.equal(undefined))

  it('a node may ask a version', () => {
    expect(counts(leaf('A1', { versions: '1' }), award('A1'))).to.equal(true)
    expect(reasonsOf(evaluateOn(leaf('A1', { versions: '>=2' }), awards('A1')))).to.deep.equal(['other-version'])
  })
})

describe('rule 11: the choice is the best there is', () => {
  const chosen = (...held: Holding[]) => {
    const { tree } = evaluateOn(leaf('A1'), held)
    return 'servedBy' in tree ? tree.servedBy?.credential.id : undefined
  }
  const withHours = (value: number) => withContent({ load: { value, unit: 'hours' } })

  it('rearranges so that most leaves are fulfilled', () => {
    const wide = leaf('A5', { substitutes: [{ achievement: seriesOf('A16'), reason: 'x' }] })
    const rule: Rule = { id: 'any', op: 'any', min: 2, of: [wide, leaf('A16')] }
    expect(counts(rule, award('A16'), award('A5'))).to.equal(true)
  })

  it('then takes most hours, then the newest, then the first by issuer and id', () => {
    const many = award('A1', numbered('many'), withHours(50), awardedOn('2020-01-01'))
    const recent = award('A1', numbered('recent'), awardedOn('2026-11-02'))
    expect(chosen(award('A1'), recent, many)).to.equal(many.content.id)
    expect(chosen(award('A1'), recent)).to.equal(recent.content.id)
    expect(chosen(award('A1', numbered('b')), award('A1', numbered('a')))).to.equal('urn:uuid:award-A1-a')
  })
})

describe('rule 12: progress is no award', () => {
  it('an evaluation carries no decision, only what was found', () => {
    expect(Object.keys(evaluateOn(Q1.rule, []))).to.have.members([
      'status',
      'date',
      'hours',
      'hoursMissing',
      'tree',
      'used',
      'missing',
      'warnings',
    ])
  })
})

describe('rule 13: the parts of a qualification', () => {
  it('are named by issuer and id, with the nodes that each serves', () => {
    const { used } = evaluateOn(Q1.rule, awards('A1'))
    expect(used).to.deep.equal([
      {
        credential: { issuer: metaalpunt, id: 'urn:uuid:award-A1', title: 'A1' },
        hours: 40,
        nodes: ['tekening', 'uren-A1'],
      },
    ])
  })
})
