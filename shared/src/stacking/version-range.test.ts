import { expect } from 'chai'
import { parseVersionRange, versionInRange } from './version-range.ts'

describe('versionInRange', () => {
  const cases: [version: string | undefined, range: string | undefined, inside: boolean][] = [
    ['2', undefined, true],
    [undefined, undefined, true],
    [undefined, '2', false],
    ['2', '2', true],
    ['2.0', '2', true],
    ['1.10', '>1.9', true],
    ['1.9', '>1.9', false],
    ['3', '>=1.2 <3', false],
    ['2.5', '>=1.2 <3', true],
    ['3', '1 || >=3', true],
    ['2', '1 || >=3', false],
    ['2024-voorjaar', '2024-voorjaar', true],
    ['2024-voorjaar', '>=1', false],
    ['2', '=2', true],
    ['2', '<=2', true],
    ['2', 'newest one!', false],
  ]
  for (const [version, range, inside] of cases) {
    it(`${version ?? 'no version'} is ${inside ? 'in' : 'not in'} ${range ?? 'no range'}`, () => {
      expect(versionInRange(version, range)).to.equal(inside)
    })
  }

  it('refuses what is no range', () => {
    for (const text of ['', '>=', '> x', '>=spring', '1 |', '1 || ', 'a'.repeat(501)]) {
      expect(parseVersionRange(text), text).to.equal(null)
    }
  })
})
