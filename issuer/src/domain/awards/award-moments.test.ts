import { expect } from 'chai'
import { awardMoments } from './award-moments.ts'

const now = new Date('2026-11-23T09:00:00Z')

describe('the moments of an award', () => {
  it('count from now when no day is named', () => {
    expect(awardMoments(now, {}, undefined)).to.deep.equal({
      awardedDate: '2026-11-23',
      validFrom: '2026-11-23T09:00:00Z',
    })
  })

  it('count from the day that was named, as a day in Amsterdam', () => {
    const { validFrom, validUntil } = awardMoments(now, { awardedDate: '2024-07-01' }, 24)
    expect(validFrom).to.equal('2024-06-30T22:00:00Z')
    expect(validUntil).to.equal('2026-07-01T21:59:59Z')
  })

  it('end on the last valid day that was named, whatever the achievement says', () => {
    expect(awardMoments(now, { validUntil: '2027-01-31' }, 60).validUntil).to.equal('2027-01-31T22:59:59Z')
  })

  it('may begin later', () => {
    expect(awardMoments(now, { validFrom: '2026-11-24' }, undefined).validFrom).to.equal('2026-11-23T23:00:00Z')
  })
})
