import { expect } from 'chai'
import { awardStanding } from './award-standing.ts'

describe('what an award is worth', () => {
  const now = new Date('2026-12-01T12:00:00Z')
  const standing = (state: 'active' | 'suspended' | 'revoked', validUntil?: string): string =>
    awardStanding({ state, ...(validUntil !== undefined && { validUntil }) }, now)

  it('is its state while its time lasts, and for good without an end', () => {
    expect(standing('active')).to.equal('active')
    expect(standing('active', '2026-12-01T22:59:59.999Z')).to.equal('active')
  })

  it('is over after its last instant', () => expect(standing('active', '2026-11-30T22:59:59.999Z')).to.equal('expired'))

  it('says that it was taken back, also when its time is over', () => {
    expect(standing('revoked', '2020-01-01T22:59:59.999Z')).to.equal('revoked')
    expect(standing('suspended', '2020-01-01T22:59:59.999Z')).to.equal('suspended')
  })
})
