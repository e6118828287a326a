import { expect } from 'chai'
import fc from 'fast-check'
import { addMonths } from '../achievements/calendar-day.ts'
import { ageInMonths, isTooOld } from './age.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('how old an award is', () => {
  it('lets it count on the last day of a shorter month, and no day longer', () => {
    expect(isTooOld('2025-08-31', 6, '2026-02-28')).to.equal(false)
    expect(isTooOld('2025-08-31', 6, '2026-03-01')).to.equal(true)
  })

  it('is too old from the day after the day so many months later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), day, (awarded, months, date) => {
        expect(isTooOld(awarded, months, date)).to.equal(addMonths(awarded, months) < date)
      }),
    )
  })

  it('is the most whole months that fit between the award and the day', () => {
    fc.assert(
      fc.property(day, day, (awarded, date) => {
        const months = ageInMonths(awarded, date)
        if (awarded <= date) expect(addMonths(awarded, months) <= date).to.equal(true)
        else expect(months).to.equal(0)
        expect(addMonths(awarded, months + 1) > date).to.equal(true)
      }),
    )
  })
})
