import { expect } from 'chai'
import type { Achievement } from '../achievements/achievement.ts'
import { createLevelClaim } from '../frameworks/find-level.ts'
import { asIfAwarded, catalogueEntryOf } from './catalogue.ts'
import { evaluate } from './evaluate.ts'
import type { Rule } from './rule.ts'
import { trustEveryIssuer } from './trust-policy.ts'

const level = createLevelClaim('NLQF', '3', 'part-of-classified')
const rubric = [
  { id: 'begin', name: 'Begin' },
  { id: 'goed', name: 'Goed' },
  { id: 'meester', name: 'Meester' },
]
const achievement: Achievement = {
  id: 'urn:frezen:2',
  series: 'urn:frezen',
  version: '2',
  type: 'MicroCredential',
  name: 'Frezen',
  description: 'Frezen',
  inLanguage: 'nl',
  outcomes: [
    { id: 'urn:instellen', version: '1', text: 'Stelt in.', plain: 'instellen', level, rubric, requiredRubric: 'goed' },
    { id: 'urn:meten', version: '1', text: 'Meet.', plain: 'meten', level, rubric },
  ],
  criteria: 'Proef',
  load: { value: 5, unit: 'EC' },
  level,
  assessment: ['practical'],
  participation: ['none-required'],
  qualityAssurance: { name: 'Voorbeeld' },
  stackability: { standAlone: true, into: [] },
  priorLearningPossible: true,
  suspendable: false,
  nameInClear: true,
}
const entry = catalogueEntryOf(achievement, 'did:issuer')
const fulfils = (rule: Rule) => evaluate(rule, [asIfAwarded(entry, '2026-12-01')], '2026-12-01', trustEveryIssuer)

describe('an achievement that could be reached', () => {
  it('fulfils what an award of it would fulfil, with its hours', () => {
    const leaf: Rule = { id: 'leaf', op: 'achievement', achievement: 'urn:frezen', versions: '>=2', maxAgeMonths: 1 }
    expect(fulfils(leaf)).to.deep.include({ status: 'behaald' })
    expect(fulfils({ id: 'hours', op: 'credits', unit: 'hours', min: 1, from: [leaf] }).hours).to.equal(140)
  })

  it('reaches the rubric level that it requires, and no more', () => {
    const asks = (outcome: string, minRubric: string): Rule => ({ id: 'leaf', op: 'outcome', outcome, minRubric })
    expect(fulfils(asks('urn:instellen', 'begin')).status).to.equal('behaald')
    expect(fulfils(asks('urn:instellen', 'goed')).status).to.equal('behaald')
    expect(fulfils(asks('urn:instellen', 'meester')).status).to.equal('open')
    expect(fulfils(asks('urn:meten', 'begin')).status).to.equal('open')
  })

  it('keeps what it is worth on the labour market', () => {
    expect(catalogueEntryOf({ ...achievement, labourMarketValue: 'Veel' }, 'did:issuer').labourMarketValue).to.equal(
      'Veel',
    )
  })
})
