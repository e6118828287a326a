import { expect } from 'chai'
import { exampleJobProfiles, exampleNursingLicence, type ExampleJobProfileKey } from '../examples/job-profiles.ts'
import { createLevelClaim } from '../frameworks/find-level.ts'
import type { Holding } from '../stacking/holding.ts'
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
  withContent,
  withVerdict,
} from '../stacking/testing/example-holdings.ts'
import { trustEveryIssuer, trustOnly, type TrustPolicy } from '../stacking/trust-policy.ts'
import type { JobProfile, Want } from './job-profile.ts'
import { match } from './match.ts'
import type { MatchReport } from './match-report.ts'
import { UnknownRoleError } from './unknown-role-error.ts'

const profiles = exampleJobProfiles(baseUrl, 'https://werkgever.example/profielen')
const date = '2026-12-01'
const learnerOfW13 = awards('A2', 'A3', 'A4', 'A6')

const matchWith = (key: ExampleJobProfileKey, holdings: readonly Holding[], role?: string) =>
  match(profiles[key], holdings, date, trustEveryIssuer, role)
const verdictsOf = ({ wants }: MatchReport) => wants.map(({ verdict }) => verdict)

/** The verdict on one want for *een afwijking herkennen en melden* (A10, NLQF 4 indicative). */
function verdictOn(more: Partial<Want>, holdings: readonly Holding[], trustPolicy: TrustPolicy = trustEveryIssuer) {
  const want: Want = { id: 'want', anyOf: [outcomeOf('afwijking-melden')], must: true, ...more }
  const profile: JobProfile = { id: 'urn:profile', version: '1', title: 'Job', roles: [], wants: [want] }
  return match(profile, holdings, date, trustPolicy).wants[0]!
}

describe('the example matches', () => {
  it('Operator CNC-machine: the learner of W13 lacks only reading a drawing', () => {
    const report = matchWith('operator-cnc-machine', learnerOfW13)
    expect(verdictsOf(report)).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
    expect(report.counts.must).to.deep.equal({ met: 2, total: 3 })
    expect(report.counts.nice).to.deep.equal({ met: 1, total: 1 })
    expect(report.counts.byVerdict).to.include({ past: 3, ontbreekt: 1, 'te-laag': 0 })
  })

  it('Operator CNC-machine: safe work of 40 months ago is ouder dan 36 maanden', () => {
    const report = matchWith('operator-cnc-machine', [
      ...awards('A2', 'A3', 'A4'),
      award('A6', awardedOn('2023-08-01')),
    ])
    expect(verdictsOf(report)).to.deep.equal(['past', 'ontbreekt', 'ouder-dan', 'past'])
    expect(report.wants[2]?.have).to.include({ ageMonths: 40 })
  })

  it('Lasser: an expired credential does not count, and is shown beside what is missing', () => {
    const [want] = matchWith('lasser', [award('A2'), award('A5', withVerdict('expired'))]).wants
    expect(want?.verdict).to.equal('ontbreekt')
    expect(want?.leftOut.map(({ credential, reason }) => [credential.title, reason])).to.deep.equal([['A5', 'expired']])
  })

  it('Frezer: A2 is higher than needed for setting up, and fits for measuring', () => {
    expect(verdictsOf(matchWith('frezer', awards('A2')))).to.deep.equal(['hoger-dan-nodig', 'past'])
  })

  it('Zorghulp: confirmation by somebody who saw it suffices where the employer says so', () => {
    const held = [endorsementFor('A9'), selfDeclared('gegevens-vastleggen')]
    expect(verdictsOf(matchWith('zorghulp', held))).to.deep.equal(['past', 'alleen-zelf-gezegd'])
  })

  it('Algemeen verpleegkundige: what Ruben has is alleen bevestigd', () => {
    const report = matchWith('algemeen-verpleegkundige', [endorsementFor('A11')])
    expect(verdictsOf(report)).to.deep.equal(['ontbreekt', 'alleen-bevestigd'])
  })
})

describe('the verdict on a want', () => {
  const minLevel = { framework: 'NLQF', code: '4' } as const

  it('is ontbreekt when nothing that is held is about it', () => {
    expect(verdictOn({}, awards('A1'))).to.deep.include({ verdict: 'ontbreekt', leftOut: [] })
  })

  it('is te-laag below the level, and when no level was named', () => {
    expect(verdictOn({ minLevel: { framework: 'NLQF', code: '4+' } }, awards('A10')).verdict).to.equal('te-laag')
    const silent = award(
      'A10',
      withContent({
        levels: [],
        outcomes: [{ id: outcomeOf('afwijking-melden'), text: 'afwijking-melden', exactMatches: [] }],
      }),
    )
    expect(verdictOn({ minLevel }, [silent]).verdict).to.equal('te-laag')
  })

  it('is niveau-niet-officieel when the level rests on a basis that the employer does not accept', () => {
    const acceptLevelBasis = ['legal-generic', 'register'] as const
    expect(verdictOn({ minLevel, acceptLevelBasis }, awards('A10')).verdict).to.equal('niveau-niet-officieel')
    expect(verdictOn({ minLevel }, awards('A10')).verdict).to.equal('past')
  })

  it('asks no basis where it asks no level', () => {
    expect(verdictOn({ acceptLevelBasis: ['register'] }, awards('A10')).verdict).to.equal('past')
  })

  it('compares levels of different frameworks through EQF', () => {
    const flemish = award('A10', atLevel('VKS', '4', 'register'))
    expect(verdictOn({ minLevel: { framework: 'NLQF', code: '4+' } }, [flemish]).verdict).to.equal('past')
    expect(verdictOn({ minLevel: { framework: 'EQF', code: '3' } }, [flemish]).verdict).to.equal('hoger-dan-nodig')
  })

  it('compares the claim that serves best where a credential has several', () => {
    const levels = [
      createLevelClaim('NLQF', '3', 'register'),
      createLevelClaim('EQF', '4', 'indicative'),
      createLevelClaim('VKS', '5', 'register'),
    ]
    const outcomes = [{ id: outcomeOf('afwijking-melden'), text: 'x', exactMatches: [] }]
    const held = award('A10', withContent({ levels, outcomes }))
    expect(verdictOn({ minLevel }, [held])).to.have.nested.property('have.level.framework', 'EQF')
    const official = verdictOn({ minLevel, acceptLevelBasis: ['register'] }, [held])
    expect(official).to.deep.include({ verdict: 'hoger-dan-nodig' })
    expect(official.have?.level?.framework).to.equal('VKS')
  })

  it('is the first that applies: too low before too old', () => {
    const old = award('A10', awardedOn('2020-01-01'))
    expect(verdictOn({ minLevel: { framework: 'NLQF', code: '5' }, maxAgeMonths: 12 }, [old]).verdict).to.equal(
      'te-laag',
    )
  })

  it('is, of several credentials, the one furthest down the list', () => {
    const old = award('A10', awardedOn('2020-01-01'))
    const recent = award('A10', numbered('2'))
    const { verdict, have } = verdictOn({ minLevel, maxAgeMonths: 12 }, [old, recent, endorsementFor('A10')])
    expect(verdict).to.equal('past')
    expect(have?.credential.id).to.equal(recent.content.id)
  })

  it('takes what fits before what is higher than needed', () => {
    const held = [award('A10', atLevel('NLQF', '5', 'register')), award('A10', numbered('2'))]
    expect(verdictOn({ minLevel }, held).verdict).to.equal('past')
  })

  it('takes what is better supported than the employer asks', () => {
    expect(verdictOn({ acceptAttestation: ['self-declared'] }, awards('A10')).verdict).to.equal('past')
    expect(verdictOn({ acceptAttestation: ['self-declared'] }, [endorsementFor('A10')]).verdict).to.equal('past')
  })

  it('never accepts the confirmation of somebody unknown, but shows it', () => {
    const result = verdictOn({ acceptAttestation: ['confirmed'] }, [endorsementFor('A10')], trustOnly([]))
    expect(result.verdict).to.equal('alleen-bevestigd')
    expect(result.have).to.include({ confirmedByUnknown: true })
  })

  it('takes the exemption of a trusted board as assessed', () => {
    const decision = exemption('A10', withContent({ exempts: [outcomeOf('afwijking-melden')] }))
    expect(verdictOn({}, [decision]).have).to.include({ attestation: 'assessed' })
  })

  it('does not depend on the order of what is held', () => {
    const held = [award('A10', awardedOn('2020-01-01')), award('A10', numbered('2')), endorsementFor('A10')]
    expect(verdictOn({ minLevel }, held)).to.deep.equal(verdictOn({ minLevel }, [...held].reverse()))
  })
})

describe('roles and licences', () => {
  it('a role asks only its own wants', () => {
    const operator = matchWith('operator-cnc-machine', learnerOfW13, 'bediener')
    expect(operator.wants.map(({ want }) => want.id)).to.deep.equal(['verspanen', 'werktekening', 'veiligheid'])
    expect(operator.roles.map(({ id }) => id)).to.deep.equal(['bediener'])
    expect(matchWith('operator-cnc-machine', learnerOfW13, 'insteller').wants).to.have.length(4)
  })

  it('the whole profile counts each role apart', () => {
    const { roles } = matchWith('operator-cnc-machine', learnerOfW13)
    expect(roles.map(({ id, must, nice }) => [id, must.met, must.total, nice.met, nice.total])).to.deep.equal([
      ['bediener', 2, 3, 0, 0],
      ['insteller', 2, 3, 1, 1],
    ])
  })

  it('a role that the profile has not is refused', () => {
    expect(() => matchWith('lasser', [], 'smid')).to.throw(UnknownRoleError)
  })

  const licence = (type: string, ...changes: Parameters<typeof award>[1][]) =>
    award('A10', withContent({ achievement: { id: exampleNursingLicence, type, name: 'BIG' } }), ...changes)

  it('bevoegd is only who holds a valid License', () => {
    const heldWith = (holding: Holding) => matchWith('algemeen-verpleegkundige', [holding]).licences[0]?.held
    expect(heldWith(licence('License'))).to.equal(true)
    expect(heldWith(licence('Certificate'))).to.equal(false)
    expect(heldWith(licence('License', withVerdict('revoked')))).to.equal(false)
  })

  it('a licence that does not count is shown with its reason', () => {
    const [result] = matchWith('algemeen-verpleegkundige', [licence('License', withVerdict('suspended'))]).licences
    expect(result?.leftOut.map(({ reason }) => reason)).to.deep.equal(['suspended'])
  })
})
