import { expect } from 'chai'
import { exampleQualifications } from '../examples/qualifications.ts'
import { InvalidQualificationError } from './invalid-qualification-error.ts'
import { parseQualification } from './parse-qualification.ts'
import { parseRule } from './parse-rule.ts'
import { InvalidRuleError, type RuleProblem } from './rule-problem.ts'

const { Q1, Q2 } = exampleQualifications('https://voorbeeld.example')
const leaf = { id: 'leaf', op: 'achievement', achievement: 'urn:a' }
const outcome = { id: 'leaf', op: 'outcome', outcome: 'urn:o' }

function problemsOf(input: unknown): readonly RuleProblem[] {
  try {
    parseRule(input)
  } catch (error) {
    if (error instanceof InvalidRuleError) return error.problems
    throw error
  }
  return []
}

/** `levels` nodes deep. */
function nested(levels: number): unknown {
  let node: unknown = leaf
  for (let level = 1; level < levels; level += 1) node = { id: `level-${level}`, op: 'all', of: [node] }
  return node
}

function wide(nodes: number): unknown {
  return {
    id: 'root',
    op: 'all',
    of: Array.from({ length: nodes - 1 }, (_, index) => ({ ...leaf, id: `leaf-${index}` })),
  }
}

const cyclic = { id: 'root', op: 'all', of: [leaf] as unknown[] }
cyclic.of.push({ id: 'part', op: 'any', min: 1, of: [cyclic] })

describe('parseRule', () => {
  it('reads the example rules as they are written', () => {
    for (const { rule } of [Q1, Q2]) expect(parseRule(JSON.parse(JSON.stringify(rule)))).to.deep.equal(rule)
  })

  it('reads 20 levels and 1,000 nodes', () => {
    expect(problemsOf(nested(20))).to.deep.equal([])
    expect(problemsOf(wide(1000))).to.deep.equal([])
  })

  const bad: [title: string, input: unknown, expected: string][] = [
    ['no object', 'rule', 'not-an-object ""'],
    ['null in the tree', { id: 'root', op: 'all', of: [leaf, null] }, 'not-an-object "/of/1"'],
    ['a list as a node', { id: 'root', op: 'all', of: [[leaf]] }, 'not-an-object "/of/0"'],
    ['no op', { id: 'root' }, 'unknown-op ""'],
    ['an unknown op', { id: 'root', op: 'all', of: [{ id: 'x', op: 'not' }] }, 'unknown-op "/of/0"'],
    ['an op of the prototype', { id: 'root', op: 'toString' }, 'unknown-op ""'],
    ['no id', { op: 'achievement', achievement: 'urn:a' }, 'invalid-member "" id'],
    ['an empty id', { ...leaf, id: ' ' }, 'invalid-member "" id'],
    ['a misspelt condition', { ...leaf, maxAgeMonth: 12 }, 'unknown-member "" maxAgeMonth'],
    [
      'a misspelt condition inside',
      { ...outcome, minLevel: { framework: 'NLQF', code: '3', basis: 'x' } },
      'unknown-member "" minLevel.basis',
    ],
    [
      'a condition of another op',
      { ...leaf, minLevel: { framework: 'NLQF', code: '3' } },
      'unknown-member "" minLevel',
    ],
    ['a level that is none', { ...outcome, minLevel: { framework: 'EQF', code: '4+' } }, 'invalid-member "" minLevel'],
    ['a negative age', { ...leaf, maxAgeMonths: -1 }, 'invalid-member "" maxAgeMonths'],
    ['an achievement with white space', { ...leaf, achievement: 'urn:a b' }, 'invalid-member "" achievement'],
    ['versions that are no range', { ...leaf, versions: 'newest please!' }, 'invalid-member "" versions'],
    [
      'a substitute without a reason',
      { ...leaf, substitutes: [{ achievement: 'urn:b' }] },
      'invalid-member "" substitutes.0.reason',
    ],
    [
      'a substitute until no day',
      { ...leaf, substitutes: [{ achievement: 'urn:b', reason: 'x', until: '2027-02-30' }] },
      'invalid-member "" substitutes.0.until',
    ],
    ['a choice without min', { id: 'root', op: 'any', of: [leaf] }, 'invalid-member "" min'],
    ['a choice of more than there are', { id: 'root', op: 'any', min: 2, of: [leaf] }, 'min-unreachable ""'],
    ['a choice of nothing', { id: 'root', op: 'any', min: 0, of: [leaf] }, 'min-unreachable ""'],
    ['no hours asked', { id: 'root', op: 'credits', unit: 'hours', min: 0, from: [leaf] }, 'min-unreachable ""'],
    ['credits in days', { id: 'root', op: 'credits', unit: 'days', min: 1, from: [leaf] }, 'invalid-member "" unit'],
    ['no parts', { id: 'root', op: 'all', of: [] }, 'no-parts ""'],
    ['two nodes with one id', { id: 'root', op: 'all', of: [leaf, leaf] }, 'duplicate-id "/of/1"'],
    [
      'a final proof in a credits block',
      { id: 'root', op: 'credits', unit: 'EC', min: 1, from: [{ ...leaf, op: 'integrative' }] },
      'integrative-in-credits "/from/0"',
    ],
    [
      'a block in a credits block',
      { id: 'root', op: 'credits', unit: 'EC', min: 1, from: [{ id: 'x', op: 'all', of: [leaf] }] },
      'not-a-leaf "/from/0"',
    ],
    ['more than 20 levels', nested(21), `too-deep "${'/of/0'.repeat(20)}"`],
    ['10,000 levels', nested(10_000), `too-deep "${'/of/0'.repeat(20)}"`],
    ['more than 1,000 nodes', wide(1001), 'too-many-nodes "/of/999"'],
    ['a cycle', cyclic, 'cycle "/of/1/of/0"'],
  ]
  for (const [title, input, expected] of bad) {
    it(`refuses ${title} and names the node`, () => {
      const described = problemsOf(input).map(({ code, path, member }) =>
        [code, JSON.stringify(path), member].filter((part) => part !== undefined).join(' '),
      )
      expect(described).to.deep.equal([expected])
    })
  }

  it('reports all mistakes at once, each with the id of its node', () => {
    const input = {
      id: 'root',
      op: 'all',
      of: [
        { ...leaf, id: 'a', maxAgeMonths: 0 },
        { id: 'b', op: 'or' },
      ],
    }
    expect(problemsOf(input).map(({ nodeId }) => nodeId)).to.deep.equal(['a', 'b'])
    expect(() => parseRule(input)).to.throw(InvalidRuleError, /Node "a" \(at "\/of\/0"\).*Node "b"/)
  })
})

describe('parseQualification', () => {
  it('reads the examples as they are written', () => {
    for (const example of [Q1, Q2]) {
      expect(parseQualification(JSON.parse(JSON.stringify(example)))).to.deep.equal(example)
    }
  })

  const bad: [title: string, input: unknown, field: string][] = [
    ['no title', { ...Q1, title: ' ' }, 'title'],
    ['a level that is none', { ...Q1, level: { ...Q1.level, code: '12' } }, 'level.code'],
    ['a transition to no day', { ...Q1, transition: { untilDate: 'later', from: '1' } }, 'transition.untilDate'],
    ['a member that it does not know', { ...Q1, grade: 8 }, ''],
  ]
  for (const [title, input, field] of bad) {
    it(`refuses ${title}`, () => {
      expect(() => parseQualification(input))
        .to.throw(InvalidQualificationError)
        .with.nested.property('fields[0].field', field)
    })
  }

  it('refuses a bad rule', () => {
    expect(() => parseQualification({ ...Q1, rule: { id: 'r', op: 'all', of: [] } })).to.throw(InvalidRuleError)
  })
})
