import { expect } from 'chai'
import { achievementTypes, assessmentTypes, participationTypes, supervisionTypes } from '../achievements/achievement.ts'
import { findCatalogueMistakes } from './find-catalogue-mistakes.ts'
import { formatDay, formatMoment } from './format-day.ts'
import { formatHours, formatLoad } from './format-load.ts'
import { chooseLocale } from './locale.ts'
import { translateVocabulary, vocabulary, wordFor } from './vocabulary.ts'

describe('the shared vocabulary', () => {
  it('is whole in both languages', () => expect(findCatalogueMistakes(vocabulary)).to.deep.equal([]))

  for (const [kind, codes] of [
    ['assessment', assessmentTypes],
    ['participation', participationTypes],
    ['supervision', supervisionTypes],
    ['type', achievementTypes],
    ['basis', ['legal-generic', 'register', 'part-of-classified', 'indicative']],
  ] as const) {
    it(`has a word for every ${kind}`, () => {
      for (const code of codes) expect(translateVocabulary.isKey(`${kind}.${code}`), code).to.equal(true)
    })
  }

  it('gives an unknown code back as it is', () => {
    expect(wordFor('assessment', 'application of a skill', 'nl')).to.equal('application of a skill')
    expect(wordFor('type', '__proto__', 'nl')).to.equal('__proto__')
  })
})

describe('dates and loads in words', () => {
  it('writes a day as people do', () => {
    expect(formatDay('2026-05-12', 'nl')).to.equal('12 mei 2026')
    expect(formatDay('2026-05-12', 'en')).to.equal('12 May 2026')
  })

  it('writes the day in Amsterdam of an instant', () => {
    expect(formatDay('2026-12-31T23:30:00Z', 'nl')).to.equal('1 januari 2027')
    expect(formatMoment('2026-05-12T12:05:00Z', 'nl')).to.equal('12 mei 2026, 14:05')
  })

  it('leaves what is no date as it is', () => expect(formatDay('ooit', 'nl')).to.equal('ooit'))

  it('writes load with its unit, and credits with their hours', () => {
    expect(formatLoad({ value: 5, unit: 'EC' }, 'nl')).to.equal('5 EC (140 uur)')
    expect(formatLoad({ value: 2.5, unit: 'EC' }, 'nl')).to.equal('2,5 EC (70 uur)')
    expect(formatLoad({ value: 240, unit: 'SBU' }, 'nl')).to.equal('240 SBU (uur)')
    expect(formatHours(120, 'nl')).to.equal('120 uur')
    expect(formatHours(1, 'en')).to.equal('1 hour')
    expect(formatHours(1680, 'nl')).to.equal('1.680 uur')
  })
})

describe('chooseLocale', () => {
  for (const [header, locale] of [
    ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
    ['fr,nl-BE;q=0.7,en;q=0.3', 'nl'],
    ['de', 'nl'],
    ['en;q=0', 'nl'],
    ['', 'nl'],
  ] as const) {
    it(`"${header}" is ${locale}`, () => expect(chooseLocale(header)).to.equal(locale))
  }
})
