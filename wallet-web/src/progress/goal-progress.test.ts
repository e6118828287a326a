import { expect } from 'chai'
import { exampleQualifications, type ExampleAchievementKey, type Verdict } from '@stapel/shared'
import { exampleBase, exampleCatalogue, exampleWallet } from '../../browser-tests/example-wallet.ts'
import type { CredentialCard } from '../storage/credential-record.ts'
import { now } from '../testing/test-wallet.ts'
import { parseCatalogue } from './catalogue.ts'
import { goalProgress } from './goal-progress.ts'
import { prepareHeld } from './held.ts'

const catalogue = parseCatalogue(exampleCatalogue())
const q1 = catalogue.qualifications.find(({ id }) => id === exampleQualifications(exampleBase).Q1.id)!
const progressWith = (cards: readonly CredentialCard[], ownKeys: readonly string[] = []) =>
  goalProgress(q1, catalogue, prepareHeld({ cards, ownKeys: new Set(ownKeys) }, now))
const progressOf = (held: readonly (readonly [ExampleAchievementKey, Verdict])[]) =>
  progressWith(exampleWallet(held, false).cards)
const valid = (...keys: ExampleAchievementKey[]) => keys.map((key) => [key, 'valid'] as const)

describe('progress toward a goal', () => {
  it('is reached with all that is asked (W1)', () => {
    const { status, hours, steps, held } = progressOf(valid('A1', 'A2', 'A3', 'A4', 'A6', 'A9', 'A14'))
    expect({ status, counted: hours.counted, steps: steps.length, held: held.length }).to.deep.equal({
      status: 'behaald',
      counted: 424,
      steps: 0,
      held: 7,
    })
  })

  it('says which hours are missing and what would bring them (W3)', () => {
    const { status, hours, steps } = progressOf(valid('A1', 'A2', 'A4', 'A6', 'A9', 'A14'))
    expect([status, hours]).to.deep.equal(['deels', { counted: 304, wanted: 400 }])
    expect(steps[0]).to.include({ kind: 'hours', hours: 96 })
    expect((steps[0] as { options: readonly { name: string }[] }).options.map(({ name }) => name)).to.include(
      'CNC-draaien basis (voorbeeld)',
    )
  })

  it('puts the final proof on top of what is missing (W13)', () => {
    const { steps, hours, parts } = progressOf(valid('A2', 'A3', 'A4', 'A6'))
    expect(steps.map(({ kind }) => kind)).to.deep.equal(['final', 'choice', 'hours', 'one'])
    expect([hours, parts]).to.deep.equal([
      { counted: 344, wanted: 400 },
      { done: 3, total: 6 },
    ])
  })

  it('knows the least that would do, by hours (W13)', () => {
    const way = progressOf(valid('A2', 'A3', 'A4', 'A6')).shortestWay()
    expect(way?.hours).to.equal(96)
    expect(
      way?.steps.map(({ hours }) => hours),
      'the final proof last',
    ).to.deep.equal([40, 40, 16])
  })

  it('has no shortest way when nothing is missing', () => {
    expect(progressOf(valid('A1', 'A2', 'A3', 'A4', 'A6', 'A9', 'A14')).shortestWay()).to.equal(null)
  })

  it('counts nothing that has expired, and says so (W14)', () => {
    const { hours, leftOut } = progressOf([...valid('A2'), ['A5', 'expired']])
    expect(hours.counted).to.equal(120)
    expect(leftOut.map(({ card, reason }) => [card.key, reason])).to.deep.equal([['example-A5', 'expired']])
  })

  it('counts nothing that is bound to another wallet, unless its key is here', () => {
    const [card] = exampleWallet(valid('A2'), false).cards
    const bound = { ...card!, content: { ...card!.content, recipient: { id: 'did:jwk:other', hashed: [] } } }
    const counted = (keys: readonly string[]) => progressWith([bound], keys).hours.counted
    expect(counted([])).to.equal(0)
    expect(counted(['did:jwk:other'])).to.equal(120)
  })

  it('counts two forms of one award once', () => {
    const [card] = exampleWallet(valid('A2'), false).cards
    const { hours, held } = progressWith([card!, { ...card!, key: 'other-form' }])
    expect([hours.counted, held.length]).to.deep.equal([120, 1])
  })

  it('refuses a catalogue with a rule that can not be evaluated', () => {
    const broken = exampleCatalogue() as { qualifications: { rule: unknown }[] }
    broken.qualifications[0]!.rule = { id: 'x', op: 'magic' }
    expect(() => parseCatalogue(broken))
      .to.throw()
      .with.property('code', 'invalid-rule')
  })
})
