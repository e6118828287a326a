import { expect } from 'chai'
import { addMonths, endOfAmsterdamDay } from '../achievements/calendar-day.ts'
import { parseAchievement } from '../achievements/parse-achievement.ts'
import { loadInHours } from '../achievements/load-in-hours.ts'
import { exampleAchievements, findExampleAchievement } from './achievements.ts'
import { exampleAwardDay } from './example-award-day.ts'
import { exampleAchievementPlaces, exampleOutcomeKeysOf, type ExampleAchievementKey } from './example-keys.ts'
import {
  exampleOrganisationDid,
  exampleOutcomeOwner,
  exampleQualificationUrl,
  exampleSeriesUrl,
} from './example-urls.ts'
import { exampleOrganisations } from './organisations.ts'
import { exampleOutcomes } from './outcomes.ts'
import { examplePeople } from './people.ts'
import { exampleAchievement } from './publish-example.ts'
import { exampleQualifications } from './qualifications.ts'

const base = 'http://localhost:4001'
const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]

describe('the example data', () => {
  it('has A1 to A16 once each, with the hours and levels of the reference', () => {
    const table = exampleAchievements.map(({ key, level, load }) => `${key} ${level.code} ${loadInHours(load)}`)
    expect(table.join('; ')).to.equal(
      'A1 2 40; A2 3 120; A3 3 120; A4 3 80; A5 2 80; A6 2 24; A7 3 240; A8 1 160; A9 3 40; A10 4 56; A11 4 84; ' +
        'A12 3 40; A13 3 40; A14 3 16; A15 4 8; A16 2 60',
    )
  })

  it('claims no official level for any of them', () => {
    expect(new Set(exampleAchievements.map(({ level }) => level.basis))).to.deep.equal(
      new Set(['indicative', 'part-of-classified']),
    )
  })

  it('says of everything that it is an example', () => {
    for (const { name } of exampleAchievements) expect(name).to.include('(voorbeeld)')
    for (const { name } of examplePeople) expect(name).to.include('(voorbeeld)')
    for (const { name, description } of exampleOrganisations) {
      expect(name).to.match(/^Voorbeeld /)
      expect(description).to.match(/^VOORBEELD/)
    }
  })

  it('reaches no host that exists', () => {
    const mails = [...examplePeople, ...exampleOrganisations].map(({ email }) => email)
    expect(mails.every((mail) => mail.endsWith('.example'))).to.equal(true)
  })

  for (const key of keys) {
    it(`publishes ${key} as a sound achievement`, () => {
      const achievement = exampleAchievement(base, key)
      expect(parseAchievement(achievement)).to.deep.equal(achievement)
      expect(achievement.outcomes).to.have.length(exampleOutcomeKeysOf[key].length)
    })
  }

  it('has each outcome once, at the owner of its achievement, in Dutch and English', () => {
    expect(new Set(exampleOutcomes.map(({ key }) => key)).size).to.equal(exampleOutcomes.length)
    for (const outcome of exampleOutcomes) {
      expect(outcome.organisation).to.equal(exampleOutcomeOwner(outcome.key))
      expect(outcome.plain.nl).not.to.match(/^ik kan|\.$/i)
      expect(outcome.plain.en).not.to.match(/^i can|\.$/i)
    }
  })

  it('points at the example qualifications where they are', () => {
    const { Q1, Q2 } = exampleQualifications(base)
    expect(exampleQualificationUrl(base, 'Q1')).to.equal(Q1.id)
    expect(exampleQualificationUrl(base, 'Q2')).to.equal(Q2.id)
    expect(exampleSeriesUrl(base, 'A2')).to.equal(`${base}/orgs/metaalpunt/achievements/cnc-frezen-basis`)
    expect(exampleOrganisationDid(base, 'lindehof')).to.equal('did:web:localhost%3A4001:orgs:lindehof')
  })
})

describe('the awards of the example people', () => {
  const awards = examplePeople.flatMap(({ awards }) => awards)

  for (const today of ['2026-11-22', '2027-02-28', '2028-02-29']) {
    it(`are expired when they say so and only then, seen on ${today}`, () => {
      for (const award of awards) {
        const { validityMonths } = findExampleAchievement(award.achievement)
        if (validityMonths === undefined) continue
        const end = endOfAmsterdamDay(addMonths(exampleAwardDay(today, award), validityMonths))
        expect(end < `${today}T12:00:00Z`, award.achievement).to.equal(award.state === 'expired')
      }
    })
  }

  it('are suspended only where the achievement can be', () => {
    const suspended = awards.filter(({ state }) => state === 'suspended')
    expect(suspended).not.to.be.empty
    for (const { achievement } of suspended) expect(findExampleAchievement(achievement).suspendable).to.equal(true)
  })

  it('give the reason of each suspension and revocation, and only grades that exist', () => {
    for (const { state, reason, grade, achievement } of awards) {
      expect(reason !== undefined).to.equal(state === 'suspended' || state === 'revoked')
      if (grade !== undefined) expect(findExampleAchievement(achievement).grades).to.include(grade)
    }
  })

  it('hold what the reference says of each person', () => {
    const held = Object.fromEntries(
      examplePeople.map(({ key, awards }) => [key, awards.map(({ achievement }) => achievement).join(' ')]),
    )
    expect(held).to.include({ fatima: 'A8 A1 A6', jeroen: 'A5 A2', samira: 'A6 A9 A10 A11 A12', ruben: '' })
  })
})
