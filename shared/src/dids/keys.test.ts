import { expect } from 'chai'
import fc from 'fast-check'
import { generateKeyPair } from '../proofs/key-pair.ts'
import { encodeBase64url } from '../proofs/encodings/base64url.ts'
import { encodeMultibase } from '../proofs/encodings/multibase.ts'
import { coordinateBytes, decompressPoint } from './elliptic-point.ts'
import { decodeMultikey, encodeMultikey } from './multikey.ts'
import { parsePublicJwk } from './public-jwk.ts'
import { KeyMalformedError } from './public-key.ts'
import { parseVerificationMethod } from './verification-method.ts'

const x32 = encodeBase64url(new Uint8Array(32).fill(7))
const ed25519 = { kty: 'OKP', crv: 'Ed25519', x: x32 }
const rsa = { kty: 'RSA', n: encodeBase64url(new Uint8Array(256).fill(200)), e: 'AQAB' }

describe('parsePublicJwk', () => {
  it('keeps what makes the key, and the algorithm that its owner allows', () => {
    expect(parsePublicJwk({ ...ed25519, kid: 'a', use: 'sig', key_ops: ['verify'], alg: 'Ed25519' })).to.deep.equal({
      kind: 'Ed25519',
      jwk: ed25519,
      alg: 'EdDSA',
    })
    expect(parsePublicJwk(rsa)).to.deep.equal({ kind: 'RSA', jwk: rsa })
    expect(parsePublicJwk({ ...rsa, alg: 'RS256' }).alg).to.equal('RS256')
  })

  for (const [name, jwk] of [
    ['nothing', null],
    ['a symmetric key', { kty: 'oct', k: x32 }],
    ['a private key', { ...ed25519, d: x32 }],
    ['a symmetric part beside a public one', { ...ed25519, k: x32 }],
    ['an agreement key', { kty: 'OKP', crv: 'X25519', x: x32 }],
    ['secp256k1', { kty: 'EC', crv: 'secp256k1', x: x32, y: x32 }],
    ['a key for encryption', { ...ed25519, use: 'enc' }],
    ['a key that only signs', { ...ed25519, key_ops: ['sign'] }],
    ['key_ops that is no list', { ...ed25519, key_ops: 'verify' }],
    ['an alg that is no text', { ...ed25519, alg: 1 }],
    ['a key that is too short', { ...ed25519, x: encodeBase64url(new Uint8Array(31)) }],
    ['a key that is too long', { ...ed25519, x: encodeBase64url(new Uint8Array(33)) }],
    ['base64url that is not canonical', { ...ed25519, x: `${x32.slice(0, -1)}d` }],
    ['no x', { kty: 'OKP', crv: 'Ed25519' }],
    ['no y', { kty: 'EC', crv: 'P-256', x: x32 }],
    ['RSA of 1024 bits', { ...rsa, n: encodeBase64url(new Uint8Array(128).fill(200)) }],
    ['RSA that would take seconds', { ...rsa, n: encodeBase64url(new Uint8Array(2048).fill(200)) }],
  ] as const) {
    it(`refuses ${name}`, () => expect(() => parsePublicJwk(jwk)).to.throw(KeyMalformedError))
  }
})

describe('multikey', () => {
  for (const algorithm of ['Ed25519', 'P-256', 'P-384'] as const) {
    it(`is the same key as its JWK: ${algorithm}`, async () => {
      // Both parities of y turn up in eight keys, but for one time in 128.
      for (let i = 0; i < 8; i++) {
        const { publicKeyMultibase, publicKeyJwk } = await generateKeyPair(algorithm)
        expect(decodeMultikey(publicKeyMultibase)).to.deep.equal({ kind: algorithm, jwk: publicKeyJwk })
        expect(encodeMultikey(publicKeyJwk)).to.equal(publicKeyMultibase)
      }
    })
  }

  it('reads P-521 too', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-521' }, true, ['sign', 'verify'])
    const { jwk } = parsePublicJwk(await crypto.subtle.exportKey('jwk', pair.publicKey))
    expect(decodeMultikey(encodeMultikey(jwk))).to.deep.equal({ kind: 'P-521', jwk })
  })

  const key = (prefix: readonly number[], length: number) =>
    encodeMultibase(Uint8Array.from([...prefix, ...new Array<number>(length).fill(1)]))
  for (const [name, text] of [
    ['an unknown multicodec', key([0xe7, 0x01], 33)],
    ['an X25519 key', key([0xec, 0x01], 32)],
    ['a private Ed25519 key', key([0x80, 0x26], 32)],
    ['an Ed25519 key that is too short', key([0xed, 0x01], 31)],
    ['an Ed25519 key that is too long', key([0xed, 0x01], 33)],
    ['a P-256 key that is not compressed', key([0x80, 0x24], 65)],
    ['a P-256 key under the name of P-384', key([0x81, 0x24], 33)],
    ['a P-256 key with no sign of its y', key([0x80, 0x24], 33)],
    ['no multibase', 'x123'],
    ['nothing', ''],
  ] as const) {
    it(`refuses ${name}`, () => expect(() => decodeMultikey(text)).to.throw(KeyMalformedError))
  }

  it('has no form for RSA, and none for a JWK that is not canonical', () => {
    expect(() => encodeMultikey({ kty: 'RSA', n: 'AA', e: 'AQAB' })).to.throw(KeyMalformedError)
    expect(() => encodeMultikey({ kty: 'OKP', crv: 'Ed25519', x: '!' })).to.throw(KeyMalformedError)
    expect(() => encodeMultikey({ kty: 'EC', crv: 'P-256', x: x32, y: '!' })).to.throw(KeyMalformedError)
  })

  it('takes about half of all x for points, and each of them lies on the curve', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (x) => {
        const point = decompressPoint('P-256', Uint8Array.from([3, ...x]))
        if (point === null) return
        expect((point.y.at(-1) ?? 0) & 1).to.equal(1)
        expect(decompressPoint('P-256', Uint8Array.from([2, ...x]))?.y).to.not.deep.equal(point.y)
      }),
    )
  })

  it('refuses an x beyond the field', () => {
    expect(decompressPoint('P-256', new Uint8Array(33).fill(0xff).fill(2, 0, 1))).to.equal(null)
    expect(coordinateBytes('P-521')).to.equal(66)
  })
})

describe('parseVerificationMethod', () => {
  const method = { id: 'did:web:a.example#k', controller: 'did:web:a.example' }

  it('reads Multikey, JWK and the base 58 of 2018, whatever the type says', () => {
    const multikey = encodeMultikey({ kty: 'OKP', crv: 'Ed25519', x: x32 })
    for (const key of [
      { type: 'Multikey', publicKeyMultibase: multikey },
      { type: 'Ed25519VerificationKey2020', publicKeyMultibase: multikey },
      { type: 'JsonWebKey', publicKeyJwk: ed25519 },
      { type: 'Ed25519VerificationKey2018', publicKeyBase58: 'Vyu2FT8wcfo4WrnSwBtDTsTsVTSBMdgZ7jGTPFyfTTu' },
    ]) {
      expect(parseVerificationMethod({ ...method, ...key }).key.kind).to.equal('Ed25519')
    }
  })

  it('says when a key was rotated, and when it was compromised', () => {
    const ended = { expires: '2026-01-01T00:00:00Z', revoked: '2026-02-01T00:00:00Z' }
    expect(parseVerificationMethod({ ...method, publicKeyJwk: ed25519, ...ended })).to.include(ended)
  })

  for (const [name, members] of [
    ['no key', {}],
    ['two keys', { publicKeyJwk: ed25519, publicKeyMultibase: encodeMultikey({ kty: 'OKP', crv: 'Ed25519', x: x32 }) }],
    ['a key that is no text', { publicKeyMultibase: 1 }],
    ['base 58 of another type', { type: 'X', publicKeyBase58: 'Vyu2FT8wcfo4WrnSwBtDTsTsVTSBMdgZ7jGTPFyfTTu' }],
    ['no base 58', { type: 'Ed25519VerificationKey2018', publicKeyBase58: '0' }],
    ['no id', { id: undefined, publicKeyJwk: ed25519 }],
    ['no controller', { controller: undefined, publicKeyJwk: ed25519 }],
    ['an end that is no moment', { publicKeyJwk: ed25519, expires: 'soon' }],
    ['a compromise that is no moment', { publicKeyJwk: ed25519, revoked: true }],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(() => parseVerificationMethod({ ...method, ...members })).to.throw(KeyMalformedError)
    })
  }
})
