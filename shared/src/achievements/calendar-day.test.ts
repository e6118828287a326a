import { expect } from 'chai'
import fc from 'fast-check'
import { addMonths, amsterdamDay, endOfAmsterdamDay, isCalendarDay, validityEnd } from './calendar-day.ts'

const aDay = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('calendar days in Europe/Amsterdam', () => {
  for (const [instant, day] of [
    ['2026-01-15T22:59:59Z', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '2026-01-16'],
    ['2026-07-15T21:59:59Z', '2026-07-15'],
    ['2026-07-15T22:00:00Z', '2026-07-16'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ] as const) {
    it(`${instant} falls on ${day}`, () => expect(amsterdamDay(instant)).to.equal(day))
  }

  for (const [day, end] of [
    ['2026-12-31', '2026-12-31T22:59:59Z'],
    ['2026-06-30', '2026-06-30T21:59:59Z'],
    ['2026-03-28', '2026-03-28T22:59:59Z'],
    ['2026-03-29', '2026-03-29T21:59:59Z'],
    ['2026-10-24', '2026-10-24T21:59:59Z'],
    ['2026-10-25', '2026-10-25T22:59:59Z'],
  ] as const) {
    it(`${day} ends at ${end}, also where the clock changes`, () => expect(endOfAmsterdamDay(day)).to.equal(end))
  }

  for (const [day, months, later] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 24, '2028-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ] as const) {
    it(`${day} plus ${String(months)} months is ${later}`, () => expect(addMonths(day, months)).to.equal(later))
  }

  it('an award ends on the same calendar day, though winter became summer time', () => {
    expect(validityEnd('2026-01-31T23:30:00Z', 6)).to.equal('2026-08-01T21:59:59Z')
  })

  it('the end of a day is on that day and one second later is not', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const end = endOfAmsterdamDay(day)
        const next = new Date(new Date(end).getTime() + 1000)
        expect(amsterdamDay(end)).to.equal(day)
        expect(amsterdamDay(next) > day).to.equal(true)
      }),
    )
  })

  it('adding months moves so many months, keeps the day or takes the last of the month', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const later = addMonths(day, months)
        const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(isCalendarDay(later)).to.equal(true)
        expect(monthsOf(later) - monthsOf(day)).to.equal(months)
        if (later.slice(8) !== day.slice(8)) expect(addMonths(later, 1).slice(8) >= later.slice(8)).to.equal(true)
      }),
    )
  })

  it('more months never end earlier', () => {
    fc.assert(
      fc.property(aDay, fc.nat(240), (day, months) => {
        expect(addMonths(day, months + 1) > addMonths(day, months)).to.equal(true)
      }),
    )
  })

  for (const text of ['2026-02-30', '2026-13-01', '26-1-1', '2026-01-01T00:00:00Z', '', '2026-00-10']) {
    it(`"${text}" is no calendar day`, () => {
      expect(isCalendarDay(text)).to.equal(false)
      expect(() => addMonths(text, 1)).to.throw(RangeError)
    })
  }
})
