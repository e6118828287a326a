import { expect } from 'chai'
import { exampleOutcomeUrl } from '@stapel/shared'
import { exampleBase } from '../../browser-tests/example-wallet.ts'
import { aBoard, exampleCards, goalQ1 } from '../testing/test-board.ts'
import { now } from '../testing/test-wallet.ts'
import { findRecognisers } from './recognisers.ts'

const { catalogue } = aBoard([])
const outcome = (key: Parameters<typeof exampleOutcomeUrl>[1], plain: string) => ({
  id: exampleOutcomeUrl(exampleBase, key),
  plain,
})

describe('who can recognise experience', () => {
  it('is who assesses it without a course, what covers most of it first', () => {
    const found = findRecognisers(
      [outcome('gevaar-zien', 'gevaar zien'), outcome('pbm-gebruiken', 'pbm'), outcome('werktekening-lezen', 'lezen')],
      catalogue,
    )
    expect(
      found.map(({ achievement, about, organisation }) => [achievement.name, about, organisation?.email]),
    ).to.deep.equal([
      ["Veilig werken en risico's melden (voorbeeld)", ['gevaar zien', 'pbm'], 'info@mbo-rijnoever.example'],
      ['Technische tekening lezen (voorbeeld)', ['lezen'], 'info@metaalpunt.example'],
    ])
  })

  it('is each of the organisations that award it, its owner first', () => {
    const both = ['mbo-rijnoever', 'metaalpunt'].map((slug) => `info@${slug}.example`)
    const did = (email: string | undefined) => catalogue.organisations.find((one) => one.email === email)?.did ?? ''
    const shared = catalogue.achievements.map((one) => ({ ...one, issuers: both.map(did) }))
    const found = findRecognisers([outcome('gevaar-zien', 'gevaar zien')], { ...catalogue, achievements: shared })
    expect(found.map(({ organisation }) => organisation?.email)).to.deep.equal(both)
  })

  it('is nobody who asks a course first', () => {
    expect(findRecognisers([outcome('goederen-ontvangen', 'goederen ontvangen')], catalogue)).to.deep.equal([])
  })
})

describe('a tip', () => {
  const experience = {
    id: 'urn:uuid:e',
    what: 'Meten',
    outcomes: [outcome('gevaar-zien', 'gevaar zien')],
    addedAt: now.toISOString(),
  }

  it('is first that one step is left', () => {
    const board = aBoard(exampleCards('A1', 'A2', 'A3', 'A4', 'A6', 'A9'))
    expect(board.nudge([goalQ1], [experience])).to.deep.include({ kind: 'one-left' })
  })

  it('is else that experience can be recognised', () => {
    expect(aBoard([]).nudge([goalQ1], [experience])?.kind).to.equal('recognise')
  })

  it('is none where there is nothing to say', () => expect(aBoard([]).nudge([goalQ1], [])).to.equal(null))
})

describe('what a badge counts for', () => {
  it('is every qualification of which it fulfils a part', () => {
    const [a6, a8] = exampleCards('A6', 'A8')
    expect(aBoard([]).countsFor(a6!)).to.have.length(2)
    expect(aBoard([]).countsFor(a8!)).to.have.length(0)
  })
})
