import { expect } from 'chai'
import { exampleJobProfileKeys, exampleJobProfiles } from '../examples/job-profiles.ts'
import { InvalidJobProfileError } from './invalid-job-profile-error.ts'
import { parseJobProfile } from './parse-job-profile.ts'

const profiles = exampleJobProfiles('https://voorbeeld.example', 'https://werkgever.example/profielen')
const good = profiles['operator-cnc-machine']
const [firstWant] = good.wants

describe('parseJobProfile', () => {
  for (const key of exampleJobProfileKeys) {
    it(`reads the example ${key} as it is written`, () => {
      expect(parseJobProfile(JSON.parse(JSON.stringify(profiles[key])))).to.deep.equal(profiles[key])
    })
  }

  const bad: [title: string, input: unknown, field: string][] = [
    ['text', 'a profile', ''],
    ['no wants', { ...good, wants: [] }, 'wants'],
    ['a want for no outcome', { ...good, wants: [{ ...firstWant, anyOf: [] }] }, 'wants.0.anyOf.0'],
    ['a want without must', { ...good, wants: [{ id: 'a', anyOf: ['urn:a'] }] }, 'wants.0.must'],
    ['a misspelt condition', { ...good, wants: [{ ...firstWant, minLevle: 3 }] }, 'wants.0'],
    [
      'a level that is none',
      { ...good, wants: [{ ...firstWant, minLevel: { framework: 'NLQF', code: '9' } }] },
      'wants.0.minLevel',
    ],
    [
      'an unknown attestation',
      { ...good, wants: [{ ...firstWant, acceptAttestation: ['hearsay'] }] },
      'wants.0.acceptAttestation.0',
    ],
    ['an age of nothing', { ...good, wants: [{ ...firstWant, maxAgeMonths: 0 }] }, 'wants.0.maxAgeMonths'],
    ['two wants with one id', { ...good, wants: [firstWant, firstWant] }, 'wants.1.id'],
    ['a role that is not there', { ...good, wants: [{ ...firstWant, roles: ['smid'] }] }, 'wants.0.roles'],
  ]
  for (const [title, input, field] of bad) {
    it(`refuses ${title} and names ${field || 'the whole'}`, () => {
      expect(() => parseJobProfile(input))
        .to.throw(InvalidJobProfileError)
        .with.property('fields')
        .that.satisfies((fields: { field: string }[]) => fields.some((item) => item.field === field))
    })
  }
})
