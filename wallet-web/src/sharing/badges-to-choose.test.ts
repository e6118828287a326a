import type { CredentialAsk } from '@stapel/shared'
import { expect } from 'chai'
import { aCard, aContent, now } from '../testing/test-wallet.ts'
import { badgesToChoose } from './badges-to-choose.ts'

const ask = (fitting: readonly string[], notOurs: readonly string[] = []): CredentialAsk => ({
  queryIds: ['q'],
  isRequired: true,
  takesSeveral: true,
  fitting: fitting.map((key) => ({ key, queryId: 'q' })),
  notOurs,
})
const card = (key: string, id = key, more: Parameters<typeof aCard>[1] = {}) =>
  aCard(key, { content: aContent({ id, recipient: { id: 'did:example:me', hashed: [] } }), ...more })
const choose = (asked: CredentialAsk, cards: Parameters<typeof badgesToChoose>[1]) => {
  const { asks, others } = badgesToChoose({ asks: [asked], canBeAnswered: true }, cards, now)
  return {
    badges: asks[0]?.badges.map(({ chosen }) => chosen.key),
    asFiles: asks[0]?.asFiles.map(({ key }) => key),
    others,
  }
}

describe('the badges that a learner may choose', () => {
  it('are those that fit; the rest is counted and not shown', () => {
    expect(choose(ask(['a']), [card('a'), card('b'), card('c')])).to.deep.equal({
      badges: ['a'],
      asFiles: [],
      others: 2,
    })
  })

  it('are one for each award, in the form that can be proven', () => {
    const file = aCard('file', { content: aContent({ id: 'a' }) })
    expect(choose(ask(['wallet'], ['file']), [file, card('wallet', 'a')])).to.deep.equal({
      badges: ['wallet'],
      asFiles: [],
      others: 0,
    })
  })

  it('are apart from what is here as a file only', () => {
    expect(choose(ask([], ['file']), [aCard('file')])).to.deep.equal({ badges: [], asFiles: ['file'], others: 0 })
  })

  it('begin with those that count now', () => {
    const expired = card('expired', 'x', { verdict: 'expired' })
    expect(choose(ask(['expired', 'a']), [expired, card('a')]).badges).to.deep.equal(['a', 'expired'])
  })

  it('are never those that are not right', () => {
    expect(choose(ask(['a']), [card('a', 'a', { verdict: 'invalid' })]).badges).to.deep.equal([])
  })
})
