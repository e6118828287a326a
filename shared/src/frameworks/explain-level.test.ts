import { expect } from 'chai'
import { locales } from '../i18n/locale.ts'
import { createLevelClaim } from './find-level.ts'
import { describeLevel, levelLabelWithEurope } from './describe-level.ts'
import { explainLevel } from './explain-level.ts'
import { frameworkIds, frameworkLevels } from './level-tables.ts'

describe('explainLevel', () => {
  it('explains every level of every framework in both languages, marked as our own words, with a link', () => {
    for (const framework of frameworkIds) {
      for (const { code } of frameworkLevels[framework]) {
        for (const locale of locales) {
          const explanation = explainLevel({ framework, code }, locale)
          expect(explanation?.text, `${framework} ${code}`).to.have.length.above(40)
          expect(explanation?.mark).to.match(/^Eigen samenvatting|^Our own summary/)
          expect(explanation?.officialUrl).to.match(/^https:\/\//)
        }
      }
    }
  })

  it('explains no level that does not exist', () => {
    expect(explainLevel({ framework: 'VKS', code: '4+' }, 'nl')).to.equal(null)
    expect(explainLevel({ framework: 'EQF', code: 'constructor' }, 'nl')).to.equal(null)
  })
})

describe('describeLevel', () => {
  for (const [basis, note, official] of [
    ['legal-generic', 'wettelijk', true],
    ['part-of-classified', 'deel van een ingeschaalde kwalificatie, niet officieel ingeschaald', false],
    ['indicative', 'volgens de uitgever, niet officieel ingeschaald', false],
  ] as const) {
    it(`says of ${basis}: ${note}`, () => {
      const words = describeLevel(createLevelClaim('NLQF', '3', basis), 'nl')
      expect(words).to.deep.equal({ label: 'NLQF 3', note, official })
    })
  }

  it('names the number in the register', () => {
    const claim = createLevelClaim('NLQF', '3', 'register', { registerRef: 'VOORBEELD-001' })
    expect(describeLevel(claim, 'nl').note).to.equal('NLQF-register, nummer VOORBEELD-001')
  })

  it('adds Europe’s level where there is one', () => {
    expect(levelLabelWithEurope({ framework: 'NLQF', code: '4+' }, 'nl')).to.equal('NLQF 4+ (EQF 4)')
    expect(levelLabelWithEurope({ framework: 'NLQF', code: 'Entry' }, 'nl')).to.equal('NLQF Instroom')
    expect(levelLabelWithEurope({ framework: 'EQF', code: '4' }, 'nl')).to.equal('EQF 4')
  })
})
