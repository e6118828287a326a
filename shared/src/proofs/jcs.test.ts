import { expect } from 'chai'
import fc from 'fast-check'
import { canonicalizeJson, NotCanonicalisableError } from './jcs.ts'

describe('canonicalizeJson', () => {
  it('gives the example of RFC 8785 §3.2.3', () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    )
    expect(canonicalizeJson(value)).to.equal(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts names by UTF-16 code unit, as RFC 8785 §3.2.3 does', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    const names = [...canonicalizeJson(value).matchAll(/:(\d)/g)].map(([, digit]) => digit)
    expect(names).to.deep.equal(['2', '4', '6', '7', '1', '5', '3'])
  })

  it('leaves undefined members out, and keeps __proto__ as a name', () => {
    expect(canonicalizeJson({ b: undefined, a: 1 })).to.equal('{"a":1}')
    expect(canonicalizeJson(JSON.parse('{"__proto__":1}'))).to.equal('{"__proto__":1}')
  })

  const deep = (levels: number): unknown => {
    let value: unknown = 1
    for (let i = 0; i < levels; i++) value = [value]
    return value
  }
  for (const [name, value] of [
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a name', { '\udc00': 1 }],
    ['infinity', Number.POSITIVE_INFINITY],
    ['not a number', Number.NaN],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['nesting 10,000 deep', deep(10_000)],
  ] as const) {
    it(`refuses ${name}`, () => expect(() => canonicalizeJson(value)).to.throw(NotCanonicalisableError))
  }

  it('gives one text for one value, whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: true })), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalizeJson(reversed)).to.equal(canonicalizeJson(value))
        expect(JSON.parse(canonicalizeJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
