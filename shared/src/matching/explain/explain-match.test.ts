import { expect } from 'chai'
import { exampleJobProfiles } from '../../examples/job-profiles.ts'
import { findCatalogueMistakes } from '../../i18n/find-catalogue-mistakes.ts'
import type { Names } from '../../stacking/explain/names.ts'
import type { Holding } from '../../stacking/holding.ts'
import {
  atLevel,
  award,
  awardedOn,
  awards,
  baseUrl,
  endorsementFor,
  outcomeOf,
  withVerdict,
} from '../../stacking/testing/example-holdings.ts'
import { trustEveryIssuer } from '../../stacking/trust-policy.ts'
import { match } from '../match.ts'
import { explainMatch } from './explain-match.ts'
import { matchingMessages } from './translate-matching.ts'

const profiles = exampleJobProfiles(baseUrl, 'https://werkgever.example/profielen')
const names: Names = {
  achievement: () => undefined,
  outcome: (uri) => (uri === outcomeOf('gevaar-zien') ? 'gevaar op de werkplek zien' : undefined),
}
const explain = (key: keyof typeof profiles, holdings: readonly Holding[], locale: 'nl' | 'en' = 'nl') =>
  explainMatch(match(profiles[key], holdings, '2026-12-01', trustEveryIssuer), names, locale)

describe('the words of matching', () => {
  it('are there in both languages', () => expect(findCatalogueMistakes(matchingMessages)).to.deep.equal([]))
})

describe('explainMatch', () => {
  it('says what is asked, what is held and why it does not do yet', () => {
    const { wants } = explain('operator-cnc-machine', [award('A6', awardedOn('2023-08-01'))])
    expect(wants[2]).to.deep.equal({
      id: 'veiligheid',
      must: 'nodig',
      asked: 'gevaar op de werkplek zien',
      conditions: ['NLQF 2 of hoger', 'hoogstens 36 maanden geleden behaald'],
      verdict: 'ouder dan 36 maanden',
      why: 'Dit is 40 maanden geleden behaald.',
      have: [
        'A6',
        'NLQF 2 (volgens de uitgever, niet officieel ingeschaald)',
        'beoordeeld',
        'behaald op 1 augustus 2023',
      ],
      beside: [],
    })
  })

  it('gives counts in words, and says that a person decides', () => {
    const { counts, humanDecides } = explain('operator-cnc-machine', awards('A2', 'A3', 'A4', 'A6'))
    expect(counts).to.deep.equal(['2 van de 3 nodige punten passen', '1 van 1 extra punt past'])
    expect(humanDecides).to.match(/Een mens beslist/)
  })

  it('shows beside what is missing why something does not count', () => {
    const [want] = explain('lasser', [award('A5', withVerdict('expired'))]).wants
    expect(want).to.deep.include({ verdict: 'ontbreekt', beside: ['A5 is verlopen'], have: [] })
  })

  it('keeps being able apart from being allowed', () => {
    const { licences, wants } = explain('algemeen-verpleegkundige', [endorsementFor('A11')])
    expect(wants[1]?.why).to.equal('Iemand heeft dit bevestigd. Het is niet beoordeeld.')
    expect(licences[0]).to.match(/Kunnen is iets anders dan mogen/)
  })

  it('names the level where it is too low', () => {
    const [low] = explain('cnc-programmeur', [award('A4', atLevel('NLQF', '2', 'register'))]).wants
    expect(low?.why).to.equal('Het niveau is NLQF 2. Gevraagd is NLQF 3.')
  })

  it('speaks English too', () => {
    expect(explain('frezer', awards('A2'), 'en').wants.map(({ verdict }) => verdict)).to.deep.equal([
      'higher than needed',
      'fits',
    ])
  })
})
