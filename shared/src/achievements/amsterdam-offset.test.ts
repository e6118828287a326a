import { expect } from 'chai'
import fc from 'fast-check'
import { amsterdamOffset } from './amsterdam-offset.ts'

const hour = 60 * 60 * 1000
const clockIn = (instant: Date) => instant.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
const clockBy = (instant: Date) =>
  new Date(instant.getTime() + amsterdamOffset(instant)).toISOString().slice(0, 19).replace('T', ' ')

describe('the clock in Amsterdam', () => {
  it('is an hour ahead in winter and two in summer', () => {
    expect(amsterdamOffset(new Date('2026-01-15T12:00:00Z'))).to.equal(hour)
    expect(amsterdamOffset(new Date('2026-07-15T12:00:00Z'))).to.equal(2 * hour)
  })

  for (const [before, after] of [
    ['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z'],
    ['2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z'],
  ] as const) {
    it(`changes at ${after}, and not a second sooner`, () => {
      expect(amsterdamOffset(new Date(after))).not.to.equal(amsterdamOffset(new Date(before)))
      expect([before, after].map((text) => clockBy(new Date(text)))).to.deep.equal(
        [before, after].map((text) => clockIn(new Date(text))),
      )
    })
  }

  it('is what the calendar says at any moment', () => {
    const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('2070-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        expect(clockBy(moment)).to.equal(clockIn(moment))
      }),
    )
  })

  it('is not asked of what is no instant', () => {
    expect(() => amsterdamOffset(new Date('morgen'))).to.throw(RangeError)
  })
})
