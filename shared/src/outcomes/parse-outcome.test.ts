import { expect } from 'chai'
import { InvalidFieldsError } from '../achievements/parse-achievement.ts'
import { exampleLearningOutcome, exampleOutcomes } from '../examples/outcomes.ts'
import { parseLearningOutcome, parseOutcomeContent } from './parse-outcome.ts'

const content = {
  text: { nl: 'Freest een product binnen de toleranties.' },
  plain: { nl: 'een product frezen' },
  kind: 'vaardigheid',
  level: { framework: 'NLQF', code: '3', basis: 'indicative' },
  alignments: [],
}

describe('learning outcomes', () => {
  for (const outcome of exampleOutcomes) {
    it(`takes ${outcome.key} as it is`, () => {
      const whole = exampleLearningOutcome('https://issuer.example', outcome)
      expect(parseLearningOutcome(structuredClone(whole))).to.deep.equal(whole)
    })
  }

  for (const written of ['Ik kan een product frezen.', 'een product frezen', ' ik kan  een product frezen . ']) {
    it(`keeps of "${written}" what follows "Ik kan"`, () => {
      expect(parseOutcomeContent({ ...content, plain: { nl: written } }).plain.nl).to.equal('een product frezen')
    })
  }

  for (const [what, change, field] of [
    ['no plain line', { plain: { nl: 'Ik kan ' } }, 'plain.nl'],
    ['no formal text', { text: {} }, 'text.nl'],
    ['a descriptor of a level that is none', { descriptorLevels: { kennis: '12' } }, 'descriptorLevels'],
    ['an unknown descriptor', { descriptorLevels: { humor: '3' } }, 'descriptorLevels.humor'],
    ['an unknown kind', { kind: 'talent' }, 'kind'],
    ['an alignment that is no URL', { alignments: [{ type: 'exactMatch', target: 'x y' }] }, 'alignments.0.target'],
  ] as const) {
    it(`refuses ${what} at ${field}`, () => {
      expect(() => parseOutcomeContent({ ...content, ...change }))
        .to.throw(InvalidFieldsError)
        .with.nested.property('problems[0].field', field)
    })
  }
})
