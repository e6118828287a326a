import { expect } from 'chai'
import { childrenOf, type Rule } from '../rule.ts'
import { addNode, findNode, freshNodeId, moveNode, removeNode, replaceNode } from './edit-rule.ts'
import { RuleEditError } from './rule-edit-error.ts'

const leaf = (id: string): Rule => ({ id, op: 'achievement', achievement: `urn:${id}` })
const proof: Rule = { id: 'proof', op: 'integrative', achievement: 'urn:proof' }
const rule: Rule = {
  id: 'root',
  op: 'all',
  of: [
    leaf('a'),
    { id: 'choice', op: 'any', min: 1, of: [leaf('b'), leaf('c')] },
    {
      id: 'hours',
      op: 'credits',
      unit: 'hours',
      min: 10,
      from: [{ id: 'd', op: 'achievement', achievement: 'urn:d' }],
    },
  ],
}
const partsOf = (tree: Rule, id: string) => childrenOf(findNode(tree, id)!).map((child) => child.id)
const codeOf = (edit: () => unknown) => {
  try {
    edit()
  } catch (error) {
    if (error instanceof RuleEditError) return `${error.code} ${error.node}`
    throw error
  }
  return null
}

describe('editing a rule', () => {
  it('adds a node at the end of a block, or before one of its parts', () => {
    expect(partsOf(addNode(rule, leaf('x'), { parent: 'choice' }), 'choice')).to.deep.equal(['b', 'c', 'x'])
    expect(partsOf(addNode(rule, leaf('x'), { parent: 'hours', index: 0 }), 'hours')).to.deep.equal(['x', 'd'])
  })

  it('removes a node with all that is under it', () => {
    expect(partsOf(removeNode(rule, 'choice'), 'root')).to.deep.equal(['a', 'hours'])
  })

  it('moves a node to another block, or to another place in its own', () => {
    expect(partsOf(moveNode(rule, 'a', { parent: 'choice', index: 1 }), 'choice')).to.deep.equal(['b', 'a', 'c'])
    expect(partsOf(moveNode(rule, 'a', { parent: 'root', index: 2 }), 'root')).to.deep.equal(['choice', 'hours', 'a'])
  })

  it('puts a changed node in the place of the old one', () => {
    const changed = replaceNode(rule, 'a', { id: 'a', op: 'achievement', achievement: 'urn:other', maxAgeMonths: 12 })
    expect(findNode(changed, 'a')).to.deep.include({ achievement: 'urn:other', maxAgeMonths: 12 })
    expect(partsOf(changed, 'root')).to.deep.equal(['a', 'choice', 'hours'])
  })

  it('leaves the old tree as it was', () => {
    const before = JSON.stringify(rule)
    moveNode(rule, 'a', { parent: 'choice' })
    expect(JSON.stringify(rule)).to.equal(before)
  })

  it('finds an id that is free', () => {
    expect(freshNodeId(rule, 'new')).to.equal('new')
    expect(freshNodeId(addNode(rule, leaf('a-2'), { parent: 'root' }), 'a')).to.equal('a-3')
  })

  const refused: [title: string, edit: () => unknown, code: string][] = [
    ['a node that is not there', () => removeNode(rule, 'x'), 'no-such-node x'],
    ['a place that is not there', () => addNode(rule, leaf('x'), { parent: 'y' }), 'no-such-node y'],
    ['to replace what is not there', () => replaceNode(rule, 'x', leaf('x')), 'no-such-node x'],
    ['to move what is not there', () => moveNode(rule, 'x', { parent: 'root' }), 'no-such-node x'],
    ['a part under a single part', () => addNode(rule, leaf('x'), { parent: 'a' }), 'not-a-block a'],
    ['a block among the hours', () => moveNode(rule, 'choice', { parent: 'hours' }), 'leaf-only choice'],
    ['a final proof among the hours', () => addNode(rule, proof, { parent: 'hours' }), 'leaf-only proof'],
    ['a block into itself', () => moveNode(rule, 'choice', { parent: 'choice' }), 'into-itself choice'],
    ['to remove the whole', () => removeNode(rule, 'root'), 'is-root root'],
    ['an id that is in use', () => addNode(rule, leaf('b'), { parent: 'root' }), 'id-in-use b'],
    ['another id that is in use', () => replaceNode(rule, 'a', leaf('b')), 'id-in-use b'],
  ]
  for (const [title, edit, code] of refused) {
    it(`refuses ${title}`, () => expect(codeOf(edit)).to.equal(code))
  }
})
