import { expect } from 'chai'
import { aBoard, exampleCards, goalQ1, goalQ2 } from '../testing/test-board.ts'
import { now } from '../testing/test-wallet.ts'
import type { CredentialCard } from '../storage/credential-record.ts'
import { findLosses } from './losses.ts'

const change = (card: CredentialCard, content: Partial<CredentialCard['content']>): CredentialCard => ({
  ...card,
  content: { ...card.content, ...content },
})
const lossesOf = (cards: readonly CredentialCard[]) =>
  findLosses(now, (moment) => [goalQ1, goalQ2].map(aBoard(cards, { at: moment }).view))

describe('what will stop counting', () => {
  it('is nothing when everything stays valid', () => {
    expect(lossesOf(exampleCards('A2', 'A6'))).to.deep.equal([])
  })

  it('is a badge that runs out within sixty days, with every goal that loses it', () => {
    const [a6] = exampleCards('A6')
    const [loss, ...others] = lossesOf([change(a6!, { validUntil: '2026-12-20T22:59:59Z' })])
    expect(others).to.deep.equal([])
    expect(loss).to.deep.include({ daysLeft: 20, from: '2026-12-21' })
    expect(loss?.goals.map(({ id }) => id)).to.deep.equal([goalQ1.id, goalQ2.id])
  })

  it('is not yet one that runs out later', () => {
    const [a6] = exampleCards('A6')
    expect(lossesOf([change(a6!, { validUntil: '2027-03-01T22:59:59Z' })])).to.deep.equal([])
  })

  it('is also a badge that grows too old for a goal, though it stays valid', () => {
    const [a11] = exampleCards('A11')
    const old = change(a11!, { awardedDate: '2024-12-10T10:00:00Z', validFrom: '2024-12-10T10:00:00Z' })
    const [loss] = lossesOf([old])
    expect(loss).to.deep.include({ daysLeft: 10, from: '2026-12-11' })
    expect(loss?.goals.map(({ id }) => id)).to.deep.equal([goalQ2.id])
  })

  it('is not what another badge would make up for', () => {
    const [a6] = exampleCards('A6')
    const renewed = change(a6!, { id: 'urn:uuid:renewed', validUntil: '2031-01-01T22:59:59Z' })
    const losses = lossesOf([
      change(a6!, { validUntil: '2026-12-20T22:59:59Z', awardedDate: '2024-01-01T00:00:00Z' }),
      { ...renewed, key: 'renewed' },
    ])
    expect(losses).to.deep.equal([])
  })
})
