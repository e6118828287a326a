import { expect } from 'chai'
import fc from 'fast-check'
import { signCompactJws } from '../compact-jws.ts'
import { encodeBase64url } from '../encodings/base64url.ts'
import { encodeUtf8 } from '../encodings/utf8.ts'
import { exampleCredential } from '../testing/example-credential.ts'
import { exampleSigner, type ExampleSigner } from '../testing/example-signer.ts'
import { offlinePorts } from '../testing/offline-ports.ts'
import { digestText } from './disclosures.ts'
import { readSdJwt } from './read-sd-jwt.ts'
import { isSdJwt, parseSdJwt } from './sd-jwt.ts'
import { verifyKeyBinding } from './verify-key-binding.ts'
import { verifySdJwt } from './verify-sd-jwt.ts'

const vct = 'https://school.example/vct/micro'
let issuer: ExampleSigner
let holder: ExampleSigner

const at = new Date(1_788_256_900_000)
const encode = (value: unknown) => encodeBase64url(encodeUtf8(JSON.stringify(value)))
const given = encode(['salt-1', 'given_name', 'Sam'])
const digestOf = (disclosure: string) => digestText(disclosure, 'SHA-256')

async function sdJwt(payload: object, disclosures: readonly string[] = [], header: object = {}): Promise<string> {
  const claims = { iss: issuer.did, vct, cnf: { jwk: holder.pair.publicKeyJwk }, ...payload }
  const full = { alg: 'ES256', typ: 'dc+sd-jwt', kid: issuer.key.verificationMethod, ...header }
  return `${[await signCompactJws(full, claims, issuer.key), ...disclosures].join('~')}~`
}
const verify = async (text: string) => verifySdJwt(offlinePorts(), parseSdJwt(text)!)
const read = async (text: string) => readSdJwt(parseSdJwt(text)!)

describe('SD-JWT', () => {
  before(async () => {
    issuer = await exampleSigner('P-256')
    holder = await exampleSigner('P-256')
  })

  it('has the disclosed in its place, and nothing of the rest', async () => {
    const city = encode(['salt-2', 'city', 'Rijnoever'])
    const address = encode(['salt-3', 'address', { _sd: [await digestOf(city), 'decoy'], country: 'NL' }])
    const item = encode(['salt-4', 'frezen'])
    const text = await sdJwt(
      {
        _sd_alg: 'sha-256',
        _sd: [await digestOf(given), await digestOf(address), 'hidden'],
        outcomes: [{ '...': await digestOf(item) }, { '...': 'other' }, 'lassen'],
      },
      [given, address, city, item],
    )
    expect(await verify(text)).to.include({ outcome: 'passed', type: 'dc+sd-jwt', controller: issuer.did })
    const reading = await read(text)
    expect(reading.form !== null && reading.document).to.deep.equal({
      iss: issuer.did,
      vct,
      cnf: { jwk: holder.pair.publicKeyJwk },
      given_name: 'Sam',
      address: { country: 'NL', city: 'Rijnoever' },
      outcomes: ['frezen', 'lassen'],
    })
  })

  it('is by its payload an SD-JWT VC or VCDM', async () => {
    const credential = exampleCredential(issuer.did)
    const text = await sdJwt({ ...credential, vct: undefined }, [], { typ: 'vc+sd-jwt' })
    const reading = await read(text)
    expect(reading).to.deep.include({ form: 'vcdm', typ: 'vc+sd-jwt', document: credential })
    expect(await verify(text)).to.include({ outcome: 'passed' })
    expect(await read(await sdJwt({}, [], { typ: 'vc+sd-jwt' }))).to.include({ form: 'sd-jwt-vc' })
  })

  for (const algorithm of ['sha-384', 'sha-512'] as const) {
    it(`knows ${algorithm}`, async () => {
      const digest = await digestText(given, algorithm === 'sha-384' ? 'SHA-384' : 'SHA-512')
      expect(await verify(await sdJwt({ _sd_alg: algorithm, _sd: [digest] }, [given]))).to.include({
        outcome: 'passed',
      })
    })
  }

  describe('attacks', () => {
    const cases: readonly (readonly [string, () => Promise<string>, string])[] = [
      ['a disclosure that nobody signed', () => sdJwt({}, [given]), 'disclosure-malformed'],
      [
        'a disclosure twice',
        async () => sdJwt({ _sd: [await digestOf(given)] }, [given, given]),
        'disclosure-malformed',
      ],
      [
        'a digest twice',
        async () => sdJwt({ _sd: [await digestOf(given), await digestOf(given)] }, [given]),
        'disclosure-malformed',
      ],
      [
        'a digest twice, at two places',
        async () => sdJwt({ _sd: [await digestOf(given)], a: { _sd: [await digestOf(given)] } }, [given]),
        'disclosure-malformed',
      ],
      [
        'a disclosure that would replace what is signed',
        async () => sdJwt({ given_name: 'Kim', _sd: [await digestOf(given)] }, [given]),
        'disclosure-malformed',
      ],
      [
        'a name as a list item',
        async () => sdJwt({ a: [{ '...': await digestOf(given) }] }, [given]),
        'disclosure-malformed',
      ],
      ['a list item as a member', () => withDisclosure(['s', 'x']), 'disclosure-malformed'],
      ['a disclosure called _sd', () => withDisclosure(['s', '_sd', []]), 'disclosure-malformed'],
      ['a disclosure called ...', () => withDisclosure(['s', '...', 'x']), 'disclosure-malformed'],
      ['a disclosure called __proto__', () => withDisclosure(['s', '__proto__', {}]), 'disclosure-malformed'],
      ['a disclosure of four', () => withDisclosure(['s', 'a', 'b', 'c']), 'disclosure-malformed'],
      ['a disclosure without salt', () => withDisclosure([1, 'a', 'b']), 'disclosure-malformed'],
      ['a disclosure that is an object', () => withDisclosure({}), 'disclosure-malformed'],
      ['a disclosure that is no JSON', () => sdJwt({}, ['AAAA']), 'disclosure-malformed'],
      ['digests that are no list', () => sdJwt({ _sd: 'x' }), 'disclosure-malformed'],
      ['a digest that is no text', () => sdJwt({ _sd: [1] }), 'disclosure-malformed'],
      ['a digest of an item with company', () => sdJwt({ a: [{ '...': 'x', b: 1 }] }), 'disclosure-malformed'],
      ['a digest of an item outside a list', () => sdJwt({ a: { '...': 'x' } }), 'disclosure-malformed'],
      ['a status of which a part is hidden', () => sdJwt({ status: { _sd: ['x'] } }), 'disclosure-malformed'],
      ['a status entry that is hidden', () => sdJwt({ credentialStatus: [{ '...': 'x' }] }), 'disclosure-malformed'],
      ['an unknown hash', () => sdJwt({ _sd_alg: 'md5' }), 'disclosure-malformed'],
      ['nesting 300 deep', () => sdJwt({ a: deep(300) }), 'disclosure-malformed'],
      ['a hidden expiry', () => withDisclosure(['s', 'exp', 99_999_999_999]), 'disclosure-malformed'],
      [
        'a hidden issuer',
        () => withDisclosure(['s', 'iss', 'did:web:thief.example'], { iss: undefined }),
        'disclosure-malformed',
      ],
      ['a hidden holder key', () => withDisclosure(['s', 'cnf', {}], { cnf: undefined }), 'disclosure-malformed'],
      ['another typ', () => sdJwt({}, [], { typ: 'vp+jwt' }), 'typ-refused'],
      ['no typ', () => sdJwt({}, [], { typ: undefined }), 'typ-refused'],
      ['neither vct nor context', () => sdJwt({ vct: undefined }, [], { typ: 'vc+sd-jwt' }), 'claims-mismatch'],
      ['a context in dc+sd-jwt', () => sdJwt({ ...exampleCredential(issuer.did), vct: undefined }), 'claims-mismatch'],
      [
        'a vc claim',
        () => sdJwt({ ...exampleCredential(issuer.did), vc: {}, vct: undefined }, [], { typ: 'vc+sd-jwt' }),
        'claims-mismatch',
      ],
      [
        'an iss that is not the issuer',
        () => sdJwt({ ...exampleCredential('did:web:other.example'), vct: undefined }, [], { typ: 'vc+sd-jwt' }),
        'claims-mismatch',
      ],
      ['an exp that is no number', () => sdJwt({ exp: 'never' }), 'claims-mismatch'],
      ['alg none', () => sdJwt({}, [], { alg: 'none' }), 'alg-refused'],
    ]
    for (const [name, make, code] of cases) {
      it(`fails ${name}: ${code}`, async () => {
        expect(await verify(await make())).to.include({ outcome: 'failed', code })
      })
    }

    it('does not check an issuer that only a certificate would name', async () => {
      const text = await sdJwt({ iss: undefined }, [], { x5c: ['AAAA'] })
      expect(await verify(text)).to.include({ outcome: 'not-checked', code: 'key-url-unknown' })
    })

    it('no longer verifies with any other character anywhere', async () => {
      const text = await sdJwt({ _sd: [await digestOf(given)] }, [given])
      await fc.assert(
        fc.asyncProperty(
          fc.nat(text.length - 1),
          fc.string({ minLength: 1, maxLength: 1 }),
          async (place, character) => {
            const altered = text.slice(0, place) + character + text.slice(place + 1)
            fc.pre(altered !== text && altered !== `${text.slice(0, -1)}~`)
            const parsed = parseSdJwt(altered)
            if (parsed === null) return
            // A character after the last ~ would be a key binding, which is judged by itself.
            const binding = await verifyKeyBinding(offlinePorts(), parsed, { now: at })
            const finding = await verifySdJwt(offlinePorts(), parsed)
            expect(finding.outcome === 'passed' && binding.outcome !== 'failed').to.equal(false)
          },
        ),
        { numRuns: 150 },
      )
    })
  })

  describe('key binding', () => {
    const bind = async (text: string, payload: object = {}, header: object = {}, signer = holder) => {
      const sd_hash = await digestOf(text)
      const claims = { iat: 1_788_256_900, nonce: 'n1', aud: 'https://employer.example', sd_hash, ...payload }
      return text + (await signCompactJws({ alg: 'ES256', typ: 'kb+jwt', ...header }, claims, signer.key))
    }
    const check = async (text: string, expected = {}) =>
      verifyKeyBinding(offlinePorts(), parseSdJwt(text)!, { now: at, ...expected })

    it('is absent, or is verified whole', async () => {
      const text = await sdJwt({})
      expect(await check(text)).to.deep.equal({ outcome: 'absent' })
      expect(await check(await bind(text), { challenge: 'n1', domain: 'https://employer.example' })).to.deep.equal({
        outcome: 'passed',
        nonce: 'n1',
        audience: 'https://employer.example',
        issuedAt: 1_788_256_900,
        key: { kind: 'P-256', jwk: holder.pair.publicKeyJwk },
      })
    })

    it('holds within its own limits, and is not of the future', async () => {
      const seconds = at.getTime() / 1000
      for (const payload of [{ iat: seconds + 30 }, { exp: seconds + 1, nbf: seconds - 1 }])
        expect(await check(await bind(await sdJwt({}), payload))).to.include({ outcome: 'passed' })
      for (const payload of [{ iat: seconds + 86_400 }, { exp: seconds }, { nbf: seconds + 86_400 }]) {
        const found = await check(await bind(await sdJwt({}), payload))
        expect(found).to.include({ outcome: 'failed', code: 'key-binding-not-in-force' })
      }
    })

    it('by a DID is verified with the key for authentication in its document', async () => {
      const kid = holder.key.verificationMethod
      const text = await sdJwt({ cnf: { kid } })
      expect(await check(await bind(text))).to.include({ outcome: 'passed', holder: holder.did })
      const thief = await exampleSigner('P-256')
      expect(await check(await bind(text, {}, {}, thief))).to.include({ code: 'signature-invalid' })
      expect(await check(await bind(text, {}, { kid: thief.key.verificationMethod }, thief))).to.include({
        code: 'signature-invalid',
      })
      expect(await check(await bind(await sdJwt({ cnf: { kid: `${holder.did}#other` } })))).to.include({
        code: 'key-binding-malformed',
      })
    })

    it('by a DID that cannot be read, or a name that only others know, is not checked', async () => {
      for (const kid of ['did:web:silent.example#key-1', 'did:example:sam#1', 'key-1'])
        expect(await check(await bind(await sdJwt({ cnf: { kid } })))).to.deep.equal({ outcome: 'not-checked' })
    })

    it('by a DID fails when its key is stolen or was replaced', async () => {
      const did = 'did:web:holder.example'
      const method = { id: `${did}#1`, controller: did, type: 'JsonWebKey', publicKeyJwk: holder.pair.publicKeyJwk }
      for (const [end, expected] of [
        [{}, 'passed'],
        [{ expires: '2030-01-01T00:00:00Z' }, 'passed'],
        [{ expires: '2026-01-01T00:00:00Z' }, 'failed'],
        [{ revoked: '2030-01-01T00:00:00Z' }, 'failed'],
      ] as const) {
        const document = { id: did, verificationMethod: [{ ...method, ...end }], authentication: [method.id] }
        const ports = offlinePorts({ 'https://holder.example/.well-known/did.json': document })
        const shown = await bind(await sdJwt({ cnf: { kid: method.id } }))
        expect((await verifyKeyBinding(ports, parseSdJwt(shown)!, { now: at })).outcome).to.equal(expected)
      }
    })

    for (const [name, payload, header] of [
      ['another typ', {}, { typ: 'JWT' }],
      ['alg none', {}, { alg: 'none' }],
      ['another alg', {}, { alg: 'EdDSA' }],
      ['crit', {}, { crit: ['x'] }],
      ['no nonce', { nonce: undefined }, {}],
      ['no audience', { aud: undefined }, {}],
      ['two audiences', { aud: ['a', 'b'] }, {}],
      ['no moment', { iat: undefined }, {}],
      ['no hash', { sd_hash: undefined }, {}],
      ['the hash of something else', { sd_hash: 'x' }, {}],
    ] as const) {
      it(`fails with ${name}`, async () => {
        expect(await check(await bind(await sdJwt({}), payload, header))).to.deep.equal({
          outcome: 'failed',
          code: 'key-binding-malformed',
        })
      })
    }

    it('fails by another key, and without a key to bind to', async () => {
      const thief = await exampleSigner('P-256')
      expect(await check(await bind(await sdJwt({}), {}, {}, thief))).to.include({ code: 'signature-invalid' })
      for (const cnf of [undefined, {}, { jwk: { kty: 'oct', k: 'AAAA' } }, 'x']) {
        expect(await check(await bind(await sdJwt({ cnf })))).to.include({ code: 'key-binding-malformed' })
      }
    })

    it('fails when it is no JWT', async () => {
      expect(await check(`${await sdJwt({})}x`)).to.include({ code: 'key-binding-malformed' })
      expect(await check(await sdJwt({ _sd_alg: 'md5' }))).to.include({ outcome: 'absent' })
      expect(await check(await bind(await sdJwt({ _sd_alg: 'md5' })))).to.include({ code: 'key-binding-malformed' })
    })
  })

  it('knows the shape, and refuses floods and what is no JWT', async () => {
    const text = await sdJwt({})
    expect([isSdJwt(text), isSdJwt(text.slice(0, -1)), isSdJwt('a.b.c~'), isSdJwt('{}~')]).to.deep.equal([
      true,
      false,
      true,
      false,
    ])
    expect(parseSdJwt('a.b.c~')).to.equal(null)
    expect(parseSdJwt('nonsense')).to.equal(null)
    expect(parseSdJwt(text + `${given}~`.repeat(501))).to.equal(null)
  })
})

/** Signs the digest of this disclosure among the top members, and discloses it. */
async function withDisclosure(value: unknown, payload: object = {}): Promise<string> {
  const disclosure = encode(value)
  return sdJwt({ _sd: [await digestOf(disclosure)], ...payload }, [disclosure])
}

function deep(levels: number): unknown {
  let value: unknown = 'x'
  for (let i = 0; i < levels; i++) value = { a: value }
  return value
}
