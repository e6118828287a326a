import { expect } from 'chai'
import fc from 'fast-check'
import { findJsonDefect } from './json-defects.ts'

describe('what JSON readers disagree about', () => {
  const table: readonly (readonly [string, string, string | undefined])[] = [
    ['a key that is there twice', '{"a":1,"b":{"a":2},"a":3}', 'duplicate-key'],
    ['the same key written another way', '{"a":1,"\\u0061":1}', 'duplicate-key'],
    ['a key twice in an object in an array', '[{"a":[{"b":1,"b":2}]}]', 'duplicate-key'],
    ['a prototype key', '{"a":{"__proto__":{"type":"x"}}}', 'prototype-key'],
    ['half a surrogate pair', '{"a":"\\ud800"}', 'lone-surrogate'],
    ['half a surrogate pair in a key', '{"\\udc00":1}', 'lone-surrogate'],
    ['a number beyond 2^53', '{"a":9007199254740993}', 'number-too-large'],
    ['a number that is infinite', '{"a":-1e999}', 'number-too-large'],
    ['nesting of 10,000', '['.repeat(10_000) + ']'.repeat(10_000), 'nested-too-deep'],
    ['the same key in two objects', '[{"a":1},{"a":2,"b":["a","a"]}]', undefined],
    ['a whole surrogate pair', '{"🎓":"\\ud83c\\udf93"}', undefined],
    ['the largest safe number', '{"a":9007199254740991,"b":-0.5e-3}', undefined],
  ]
  for (const [what, json, code] of table) {
    it(`${code === undefined ? 'has nothing against' : 'names'} ${what}`, () => {
      expect(findJsonDefect(json)?.code).to.equal(code)
    })
  }

  it('finds nothing in what JSON.stringify writes of ordinary data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
        const json = JSON.stringify(value)
        const code = findJsonDefect(json)?.code
        expect(code === undefined || ['number-too-large', 'prototype-key', 'lone-surrogate'].includes(code)).to.equal(
          true,
        )
      }),
    )
  })
})
