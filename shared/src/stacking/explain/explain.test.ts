import { expect } from 'chai'
import { exampleQualifications } from '../../examples/qualifications.ts'
import { findCatalogueMistakes } from '../../i18n/find-catalogue-mistakes.ts'
import { evaluate } from '../evaluate.ts'
import type { Holding } from '../holding.ts'
import { lintQualification } from '../lint-qualification.ts'
import { parseRule } from '../parse-rule.ts'
import type { Rule } from '../rule.ts'
import { InvalidRuleError } from '../rule-problem.ts'
import { exampleCatalogue } from '../testing/example-catalogue.ts'
import { award, awards, baseUrl, exemption, outcomeOf, seriesOf, withVerdict } from '../testing/example-holdings.ts'
import { trustEveryIssuer } from '../trust-policy.ts'
import { describeRule, type RuleInWords } from './describe-rule.ts'
import { explainEvaluation, type ExplainedNode } from './explain-evaluation.ts'
import { explainLintWarning } from './explain-lint-warning.ts'
import { explainRuleProblem } from './explain-rule-problem.ts'
import type { Names } from './names.ts'
import { stackingMessages } from './translate-stacking.ts'

const { Q1, Q2 } = exampleQualifications(baseUrl)
const catalogue = exampleCatalogue()
const names: Names = {
  achievement: (series) => catalogue.find((entry) => entry.series === series)?.name,
  outcome: (uri) => (uri === outcomeOf('product-frezen') ? 'een product frezen' : undefined),
  organisation: () => 'MetaalPunt',
}
const explain = (holdings: readonly Holding[], rule = Q1.rule) =>
  explainEvaluation(rule, evaluate(rule, holdings, '2026-12-01', trustEveryIssuer), names, 'nl')

const linesOf = ({ text, conditions, parts }: RuleInWords, indent = ''): string[] => [
  [`${indent}${text}`, ...conditions].join(', '),
  ...parts.flatMap((part) => linesOf(part, `${indent}  `)),
]
const find = (node: ExplainedNode, id: string): ExplainedNode | undefined =>
  node.id === id ? node : node.parts.map((part) => find(part, id)).find((found) => found !== undefined)

describe('the words of stacking', () => {
  it('are there in both languages', () => expect(findCatalogueMistakes(stackingMessages)).to.deep.equal([]))
})

describe('describeRule', () => {
  it('says Q1 as a list that anybody can read', () => {
    expect(linesOf(describeRule(Q1.rule, names, 'nl'))).to.deep.equal([
      'Alles hieronder is nodig:',
      '  A1, vrijstelling mogelijk door MetaalPunt',
      '  A6, vrijstelling mogelijk door MetaalPunt, niet ouder dan 60 maanden',
      '  Kies er minstens 1 uit:',
      '    A2',
      '    A3',
      '  A4',
      '  Samen minstens 400 uur uit:',
      '    A1, vrijstelling mogelijk door MetaalPunt',
      '    A2',
      '    A3',
      '    A4',
      '    A5, lasbewijs-2021 telt ook, tot en met 31 december 2027',
      '    A6, vrijstelling mogelijk door MetaalPunt',
      '    A7',
      '    A9, vrijstelling mogelijk door MetaalPunt',
      '  Kies er minstens 1 uit:',
      '    A5, lasbewijs-2021 telt ook, tot en met 31 december 2027',
      '    A7',
      '    A9, vrijstelling mogelijk door MetaalPunt',
      '  Eindproef: A14',
    ])
  })

  it('says the conditions of an outcome', () => {
    const rule: Rule = {
      id: 'o',
      op: 'outcome',
      outcome: outcomeOf('product-frezen'),
      minLevel: { framework: 'NLQF', code: 'Entry' },
      acceptLevelBasis: ['register', 'indicative'],
      minRubric: 'urn:rubric#goed',
      versions: '>=2',
      issuers: { issuers: ['did:a', 'did:b'] },
    }
    expect(linesOf(describeRule(rule, names, 'nl'))).to.deep.equal([
      'Ik kan een product frezen, van MetaalPunt of MetaalPunt, versie >=2, op NLQF Instroom of hoger, niveau: NLQF-register of volgens de uitgever, minstens beoordeeld als goed',
    ])
  })

  it("passes the designer's own words on", () => {
    const rule: Rule = { id: 'x', title: 'Keuzedeel', note: 'Kies wat bij je past', op: 'any', min: 1, of: [Q1.rule] }
    expect(describeRule(rule, names, 'nl')).to.deep.include({ title: 'Keuzedeel', note: 'Kies wat bij je past' })
  })

  it('speaks English too', () => {
    expect(linesOf(describeRule(Q2.rule, names, 'en')).slice(0, 2)).to.deep.equal([
      'All of these are needed:',
      '  A10, not older than 36 months',
    ])
  })
})

describe('explainEvaluation', () => {
  it('says what is missing, one line each (W13)', () => {
    expect(explain(awards('A2', 'A3', 'A4', 'A6')).missing).to.deep.equal([
      'Nog nodig: A1',
      'Nog 56 uur uit: A1, A5, A7 of A9',
      'Nog 1 uit: A5, A7 of A9',
      'Nog nodig: Eindproef: A14',
    ])
  })

  it('says only how many hours, where every part of the block is served', () => {
    const rule: Rule = {
      id: 'hours',
      op: 'credits',
      unit: 'hours',
      min: 100,
      from: [{ id: 'a1', op: 'achievement', achievement: seriesOf('A1') }],
    }
    expect(explain(awards('A1'), rule).missing).to.deep.equal(['Nog 60 uur'])
  })

  it('says of every node what came of it (W3)', () => {
    const { tree, summary } = explain(awards('A1', 'A2', 'A4', 'A6', 'A9', 'A14'))
    expect(summary).to.equal('Een deel is behaald.')
    expect(tree.result).to.equal('6 van de 7 onderdelen behaald')
    expect(find(tree, 'uren')?.result).to.equal('304 uur van 400 uur behaald, nog 96 uur')
    expect(find(tree, 'frezen-of-draaien')?.result).to.equal('1 behaald, 1 nodig')
    expect(find(tree, 'tekening')?.result).to.equal('behaald met A1')
    expect(find(tree, 'draaien')?.result).to.equal('nog niet behaald')
  })

  it('says by which door something counts', () => {
    const { tree } = explain([...awards('A16'), exemption('A6')])
    expect(find(tree, 'keuze-lassen')?.result).to.equal(
      'behaald met A16, dat hier ook telt: Dezelfde las, met hetzelfde soort toets',
    )
    expect(find(tree, 'veilig-werken')?.result).to.equal('vrijstelling: A6')
  })

  it('says why something does not count, at its node and for the whole', () => {
    const { tree, warnings } = explain([award('A5', withVerdict('expired'))])
    expect(find(tree, 'keuze-lassen')?.because).to.deep.equal(['A5 is verlopen'])
    expect(warnings).to.deep.equal(['A5 is verlopen'])
  })
})

describe('explainLintWarning', () => {
  it('says what a designer should look at', () => {
    const words = lintQualification(Q2, catalogue, '2026-12-01').map((warning) =>
      explainLintWarning(warning, Q2.rule, names, 'nl'),
    )
    expect(words).to.deep.equal([
      'Dit kan in 244 uur. Onder 400 uur is extra onderbouwing van de arbeidsmarktrelevantie nodig. Schrijf die bij de gegevens, of vraag meer uren.',
    ])
  })

  it('names a node by its words', () => {
    const rule: Rule = { id: 'x', op: 'integrative', achievement: seriesOf('A14') }
    const [warning] = lintQualification({ ...Q2, rule }, [], '2026-12-01')
    expect(warning && explainLintWarning(warning, rule, names, 'nl')).to.equal(
      '"Eindproef: A14" kan niemand behalen met wat er nu wordt aangeboden. Kies iets anders, of publiceer eerst wat ontbreekt.',
    )
  })
})

describe('explainRuleProblem', () => {
  it('names the node and says what to do', () => {
    try {
      parseRule({ id: 'root', op: 'all', of: [{ id: 'keuze', op: 'any', min: 3, of: [] }] })
      expect.fail('the rule was taken')
    } catch (error) {
      if (!(error instanceof InvalidRuleError)) throw error
      expect(error.problems.map((problem) => explainRuleProblem(problem, 'nl'))).to.deep.equal([
        '"keuze" heeft geen onderdelen. Voeg er een toe of haal het weg.',
        '"keuze" vraagt meer dan de onderdelen kunnen geven. Vraag minder of voeg onderdelen toe.',
      ])
    }
  })
})
