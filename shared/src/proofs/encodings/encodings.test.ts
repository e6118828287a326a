import { expect } from 'chai'
import fc from 'fast-check'
import { decodeBase58, encodeBase58 } from './base58.ts'
import { decodeBase64url, encodeBase64url } from './base64url.ts'
import { concatBytes, toHex } from './bytes.ts'
import { decodeMultibase, encodeMultibase } from './multibase.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

const bytes = fc.uint8Array({ maxLength: 80 })

describe('base64url', () => {
  it('is Node’s, without padding', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(encodeBase64url(value)).to.equal(Buffer.from(value).toString('base64url'))
        expect(decodeBase64url(encodeBase64url(value))).to.deep.equal(Uint8Array.from(value))
      }),
    )
  })

  it('has one text for the same bytes: every other character of it is refused or other bytes', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (value, at, character) => {
        const text = encodeBase64url(value)
        const place = text.length === 0 ? 0 : at % text.length
        const altered = text.slice(0, place) + character + text.slice(place + 1)
        fc.pre(altered !== text)
        expect(decodeBase64url(altered)).to.not.deep.equal(Uint8Array.from(value))
      }),
    )
  })

  for (const text of ['A', 'AB==', 'AB', 'A+/A', 'AAA ', 'AAA\n', 'QQ=', 'é', 'AAAAA']) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(decodeBase64url(text)).to.equal(null))
  }
})

describe('base58', () => {
  it('reads what it writes, leading zeros too', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(decodeBase58(encodeBase58(value))).to.deep.equal(Uint8Array.from(value))
      }),
    )
    expect(encodeBase58(Uint8Array.from([0, 0, 1]))).to.equal('112')
    expect(encodeBase58(new Uint8Array(2))).to.equal('11')
  })

  it('refuses other characters, and more than a key or signature has', () => {
    for (const text of ['0', 'O', 'I', 'l', ' ', '1'.repeat(257)]) expect(decodeBase58(text)).to.equal(null)
  })
})

describe('multibase', () => {
  it('reads z and u, and nothing else', () => {
    const value = Uint8Array.from([1, 2, 3])
    expect(decodeMultibase(encodeMultibase(value))).to.deep.equal(value)
    expect(decodeMultibase('uAQID')).to.deep.equal(value)
    for (const text of ['', 'mAQID', 'AQID', 'Z2', 'f010203']) expect(decodeMultibase(text)).to.equal(null)
  })
})

describe('utf8 and bytes', () => {
  it('refuses bytes that are no UTF-8, rather than guess', () => {
    expect(decodeUtf8(encodeUtf8('Ik kan lassen ® 😀'))).to.equal('Ik kan lassen ® 😀')
    expect(decodeUtf8(Uint8Array.from([0xff, 0xfe]))).to.equal(null)
    expect(decodeUtf8(Uint8Array.from([0xed, 0xa0, 0x80]))).to.equal(null)
  })

  it('joins bytes and writes them in hexadecimal', () => {
    expect(toHex(concatBytes(Uint8Array.from([0, 255]), new Uint8Array(0), Uint8Array.from([16])))).to.equal('00ff10')
  })
})
