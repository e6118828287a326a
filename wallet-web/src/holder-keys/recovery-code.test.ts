import { expect } from 'chai'
import { createRecoveryCode, parseRecoveryCode } from './recovery-code.ts'

describe('a recovery code', () => {
  const code = createRecoveryCode((bytes) => bytes.fill(7))

  it('is five groups of five characters that nobody mistakes for each other', () => {
    for (let n = 0; n < 50; n++)
      expect(createRecoveryCode()).to.match(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$/)
  })

  it('is never the same twice', () => expect(createRecoveryCode()).not.to.equal(createRecoveryCode()))

  it('is read with small letters, spaces or without dashes', () => {
    expect(parseRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).to.equal(code)
    expect(parseRecoveryCode(code.replaceAll('-', ''))).to.equal(code)
  })

  it('takes O for 0 and I or L for 1, as people write them', () => {
    const withDigits = createRecoveryCode((bytes) => bytes.map((_, place) => place % 2))
    expect(parseRecoveryCode(withDigits.replaceAll('0', 'O').replaceAll('1', 'l'))).to.equal(withDigits)
  })

  it('shows any one wrong character', () => {
    const plain = code.replaceAll('-', '')
    for (let place = 0; place < plain.length; place++) {
      const wrong = plain.charAt(place) === 'Z' ? 'Y' : 'Z'
      expect(parseRecoveryCode(plain.slice(0, place) + wrong + plain.slice(place + 1)), `place ${place}`).to.equal(null)
    }
  })

  for (const [what, typed] of [
    ['nothing', ''],
    ['too short', code.slice(0, -1)],
    ['too long', `${code}7`],
    ['another alphabet', code.replace(/^./, 'Ω')],
  ] as const) {
    it(`is not ${what}`, () => expect(parseRecoveryCode(typed)).to.equal(null))
  }
})
