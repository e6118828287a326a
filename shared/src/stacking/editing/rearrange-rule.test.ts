import { expect } from 'chai'
import { evaluate } from '../evaluate.ts'
import { childrenOf, type Rule } from '../rule.ts'
import { trustEveryIssuer } from '../trust-policy.ts'
import { findNode } from './edit-rule.ts'
import { changeBlock, finishedPartOf, parentOf, shiftNode, wrapNode } from './rearrange-rule.ts'
import { RuleEditError } from './rule-edit-error.ts'

const leaf = (id: string): Rule => ({ id, op: 'achievement', achievement: `urn:${id}` })
const rule: Rule = {
  id: 'root',
  op: 'all',
  of: [leaf('a'), leaf('b'), { id: 'choice', op: 'any', min: 2, of: [leaf('c'), { id: 'empty', op: 'all', of: [] }] }],
}
const partsOf = (tree: Rule, id: string) => childrenOf(findNode(tree, id)!).map((child) => child.id)
const codeOf = (edit: () => unknown) => {
  try {
    edit()
  } catch (error) {
    if (error instanceof RuleEditError) return error.code
    throw error
  }
  return null
}

describe('rearranging a rule', () => {
  it('moves a part one place up or down, and no further than the end', () => {
    expect(partsOf(shiftNode(rule, 'b', -1), 'root')).to.deep.equal(['b', 'a', 'choice'])
    expect(partsOf(shiftNode(rule, 'b', 1), 'root')).to.deep.equal(['a', 'choice', 'b'])
    expect(shiftNode(rule, 'a', -1)).to.equal(rule)
    expect(shiftNode(rule, 'choice', 1)).to.equal(rule)
    expect(shiftNode(rule, 'root', 1)).to.equal(rule)
  })

  it('puts a block around a part, and around the whole', () => {
    const wrapped = wrapNode(rule, 'a', 'group')
    expect(partsOf(wrapped.rule, 'root')).to.deep.equal(['group', 'b', 'choice'])
    expect(findNode(wrapped.rule, wrapped.block)).to.deep.include({ op: 'any', min: 1 })
    expect(wrapNode(rule, 'root', 'group').rule.id).to.equal('group')
  })

  it('changes the kind of a block and keeps its parts', () => {
    const hours = changeBlock({ id: 'x', op: 'all', of: [leaf('a')] }, 'x', { op: 'credits', unit: 'EC', min: 3 })
    expect(hours).to.deep.equal({ id: 'x', op: 'credits', unit: 'EC', min: 3, from: [leaf('a')] })
  })

  it('evaluates what is finished: no empty block, and no more than there is', () => {
    const finished = finishedPartOf(rule)!
    expect(findNode(finished, 'choice')).to.deep.include({ min: 1 })
    expect(evaluate(finished, [], '2026-12-01', trustEveryIssuer).status).to.equal('open')
    expect(finishedPartOf({ id: 'root', op: 'all', of: [] })).to.equal(null)
  })

  const refused: [title: string, edit: () => unknown, code: string][] = [
    ['to find the place of what is not there', () => parentOf(rule, 'x'), 'no-such-node'],
    ['to wrap what is not there', () => wrapNode(rule, 'x', 'g'), 'no-such-node'],
    [
      'a block among the hours',
      () => wrapNode({ id: 'h', op: 'credits', unit: 'hours', min: 1, from: [{ ...leaf('a') } as never] }, 'a', 'g'),
      'leaf-only',
    ],
    ['hours over a choice', () => changeBlock(rule, 'root', { op: 'credits', unit: 'hours', min: 1 }), 'leaf-only'],
    ['a block of a single part', () => changeBlock(rule, 'a', { op: 'all' }), 'not-a-block'],
  ]
  for (const [title, edit, code] of refused) {
    it(`refuses ${title}`, () => expect(codeOf(edit)).to.equal(code))
  }
})
