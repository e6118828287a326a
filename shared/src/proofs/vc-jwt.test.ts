import { expect } from 'chai'
import fc from 'fast-check'
import { didJwkOf } from '../dids/did-jwk.ts'
import { didDocumentFor } from '../dids/organisation-did-document.ts'
import { isCompactJws, readCompactJws, signCompactJws } from './compact-jws.ts'
import { encodeBase64url } from './encodings/base64url.ts'
import { encodeUtf8 } from './encodings/utf8.ts'
import type { JsonObject } from './json.ts'
import { parseJsonObject } from './parse-json-object.ts'
import { readVcJwt } from './read-vc-jwt.ts'
import { signVcJwt, signVpJwt } from './sign-vc-jwt.ts'
import { SigningRefusedError } from './signing-refused-error.ts'
import { exampleCredential } from './testing/example-credential.ts'
import { exampleSigner, type ExampleSigner } from './testing/example-signer.ts'
import { offlinePorts } from './testing/offline-ports.ts'
import { verifyVcJwt, type ExpectedVcJwt } from './verify-vc-jwt.ts'

const issuedAt = '2026-09-01T10:00:00Z'
let issuer: ExampleSigner
let jwt: string
let credential: JsonObject

const verify = (compact: string, expected: ExpectedVcJwt = {}, ports = offlinePorts()) =>
  verifyVcJwt(ports, readCompactJws(compact)!, expected)
/** Signed by the issuer, with this header and payload over what is right. */
const token = (header: object, payload: object = credential, signer = issuer) => {
  const right = { alg: 'ES256', typ: 'vc+jwt', kid: signer.key.verificationMethod }
  return signCompactJws({ ...right, ...header }, payload as JsonObject, signer.key)
}
const part = (value: unknown) => encodeBase64url(encodeUtf8(JSON.stringify(value)))

describe('vc+jwt', () => {
  before(async () => {
    issuer = await exampleSigner('P-256')
    credential = exampleCredential(issuer.did)
    jwt = await signVcJwt(credential, issuer.key, { issuedAt })
  })

  it('is read as the document that was signed, with its claims beside it', () => {
    const reading = readVcJwt(readCompactJws(jwt)!)
    expect(reading).to.deep.include({ form: 'vc+jwt', kind: 'credential', document: credential })
    expect(reading.form !== null && reading.claims.iat).to.equal(Date.parse(issuedAt) / 1000)
  })

  it('verifies, and says by which key and when', async () => {
    const finding = await verify(jwt)
    expect(finding).to.include({
      outcome: 'passed',
      type: 'vc+jwt',
      algorithm: 'ES256',
      created: '2026-09-01T10:00:00.000Z',
    })
    expect(finding).to.include({ controller: issuer.did, verificationMethod: issuer.key.verificationMethod })
  })

  for (const [name, members] of [
    ['of another issuer', { issuer: 'did:web:other.example' }],
    ['with an embedded proof', { proof: [] }],
    ['with a start that is no moment', { validFrom: 'soon' }],
  ] as const) {
    it(`is not made of a credential ${name}`, async () => {
      const thrown: unknown = await signVcJwt({ ...credential, ...members }, issuer.key, { issuedAt }).catch(
        (e: unknown) => e,
      )
      expect(thrown).to.be.instanceOf(SigningRefusedError)
    })
  }

  it('names no subject, id or end that the credential has not', async () => {
    const bare = {
      '@context': credential['@context'],
      type: credential.type,
      issuer: issuer.did,
      credentialSubject: {},
    }
    const { payload } = readCompactJws(await signVcJwt(bare, issuer.key, { issuedAt }))!
    expect(Object.keys(payload)).to.have.members([...Object.keys(bare), 'iss', 'iat'])
  })

  describe('attacks', () => {
    for (const [name, header, code] of [
      ['alg none', { alg: 'none' }, 'alg-refused'],
      ['a symmetric alg', { alg: 'HS256' }, 'alg-refused'],
      ['alg in another case', { alg: 'es256' }, 'alg-refused'],
      ['no alg', { alg: undefined }, 'alg-refused'],
      ['the alg of another key', { alg: 'EdDSA' }, 'key-kind-mismatch'],
      ['RSA’s alg', { alg: 'RS256' }, 'key-kind-mismatch'],
      ['crit', { crit: ['exp'] }, 'header-refused'],
      ['an unencoded payload', { b64: false }, 'header-refused'],
      ['an unknown typ', { typ: 'at+jwt' }, 'typ-refused'],
      ['typ in another case', { typ: 'VC+JWT' }, 'typ-refused'],
      ['a typ that is no text', { typ: 1 }, 'typ-refused'],
      ['a kid that climbs', { kid: '../../../etc/passwd' }, 'key-not-found'],
      ['a kid that injects', { kid: "' OR 1=1 --" }, 'key-not-found'],
      ['a jwk that is no key', { jwk: { kty: 'oct', k: 'AAAA' } }, 'header-refused'],
    ] as const) {
      it(`fails ${name}: ${code}`, async () => {
        const ports = offlinePorts()
        const finding = await verify(await token(header), {}, ports)
        expect(finding).to.include({ outcome: 'failed', code })
        expect(ports.fetched).to.deep.equal([])
      })
    }

    it('takes no key from the header: jwk, jku, x5u, x5c, or a kid of the attacker', async () => {
      const thief = await exampleSigner('P-256')
      const ports = offlinePorts()
      const by = (header: object) => token({ kid: issuer.key.verificationMethod, ...header }, credential, thief)
      expect(await verify(await by({ jwk: thief.pair.publicKeyJwk }), {}, ports)).to.include({
        code: 'header-key-mismatch',
      })
      expect(await verify(await by({ jwk: thief.pair.publicKeyJwk, kid: undefined }), {}, ports)).to.include({
        code: 'header-key-mismatch',
      })
      expect(
        await verify(
          await by({ jku: 'https://thief.example/jwks', x5u: 'https://thief.example', x5c: ['AA'] }),
          {},
          ports,
        ),
      ).to.include({ code: 'signature-invalid' })
      for (const kid of [
        thief.key.verificationMethod,
        'did:web:thief.example#k',
        'https://thief.example/k',
        'file:///dev/null',
      ]) {
        expect(await verify(await by({ kid }), {}, ports)).to.include({
          outcome: 'not-checked',
          code: 'controller-not-followed',
        })
      }
      expect(ports.fetched).to.deep.equal([])
    })

    it('takes a jwk that is the issuer’s, and no kid at all when there is one key', async () => {
      expect(await verify(await token({ kid: undefined, jwk: issuer.pair.publicKeyJwk }))).to.include({
        outcome: 'passed',
      })
      expect(await verify(await token({ kid: undefined }))).to.include({
        outcome: 'passed',
        verificationMethod: issuer.key.verificationMethod,
      })
      expect(await verify(await token({ kid: issuer.did }))).to.include({ outcome: 'passed' })
      expect(await verify(await token({ kid: `#${issuer.pair.publicKeyMultibase}` }))).to.include({ outcome: 'passed' })
      expect(await verify(await token({ kid: undefined, alg: 'EdDSA' }))).to.include({ code: 'key-not-found' })
    })

    it('does not guess between two keys', async () => {
      const did = 'did:web:school.example'
      const signer = await exampleSigner('P-256', did)
      const more = await exampleSigner('P-256')
      const document = didDocumentFor(did, [
        { fragment: 'key-1', publicJwk: signer.pair.publicKeyJwk },
        { fragment: 'key-2', publicJwk: more.pair.publicKeyJwk },
      ])
      const ports = offlinePorts({ 'https://school.example/.well-known/did.json': document })
      const compact = await token({ kid: undefined }, exampleCredential(did), signer)
      expect(await verify(compact, {}, ports)).to.include({ outcome: 'failed', code: 'key-ambiguous' })
      expect(await verify(compact, {}, offlinePorts())).to.include({
        outcome: 'not-checked',
        code: 'did-document-unreadable',
      })
    })

    it('fails a key that allows another alg only, and one that is no point of its curve', async () => {
      const did = 'did:web:school.example'
      const signer = await exampleSigner('P-256', did)
      const compact = await token({}, exampleCredential(did), signer)
      const served = (publicKeyJwk: object) => {
        const method = { id: `${did}#key-1`, type: 'JsonWebKey', controller: did, publicKeyJwk }
        const document = { id: did, verificationMethod: [method], assertionMethod: [method.id] }
        return offlinePorts({ 'https://school.example/.well-known/did.json': document })
      }
      const jwk = signer.pair.publicKeyJwk
      expect(await verify(compact, {}, served({ ...jwk, alg: 'ES256' }))).to.include({ outcome: 'passed' })
      expect(await verify(compact, {}, served({ ...jwk, alg: 'ES384' }))).to.include({ code: 'key-kind-mismatch' })
      const y = encodeBase64url(new Uint8Array(32).fill(1))
      expect(await verify(compact, {}, served({ ...jwk, y }))).to.include({ code: 'signature-invalid' })
    })

    it('no longer verifies with any other character anywhere', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(jwt.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (at, character) => {
          const altered = jwt.slice(0, at) + character + jwt.slice(at + 1)
          fc.pre(altered !== jwt)
          const jws = readCompactJws(altered)
          expect(jws === null ? 'unreadable' : (await verifyVcJwt(offlinePorts(), jws)).outcome).to.not.equal('passed')
        }),
        { numRuns: 200 },
      )
    })
  })

  describe('claims', () => {
    const claims = () => ({
      iss: issuer.did,
      sub: 'did:example:learner',
      jti: credential.id,
      nbf: Date.parse(issuedAt) / 1000,
    })
    for (const [name, payload] of [
      ['a vc claim', () => ({ ...credential, vc: {} })],
      ['a vp claim', () => ({ ...credential, vp: {} })],
      ['an iss that is not the issuer', () => ({ ...credential, iss: 'did:web:other.example' })],
      ['an iss that is no text', () => ({ ...credential, iss: 1 })],
      ['an exp that is no number', () => ({ ...credential, exp: '1' })],
      ['an exp beyond any date', () => ({ ...credential, exp: 1e300 })],
      ['an aud that is no text', () => ({ ...credential, aud: [1] })],
      ['no issuer', () => ({ ...credential, issuer: undefined })],
    ] as const) {
      it(`fail in a vc+jwt with ${name}`, async () => {
        expect(await verify(await token({}, payload()))).to.include({ outcome: 'failed', code: 'claims-mismatch' })
      })
    }

    it('sub, jti and nbf are not compared in a vc+jwt', async () => {
      expect(await verify(await token({}, { ...credential, sub: 'x', jti: 'y', nbf: 1 }))).to.include({
        outcome: 'passed',
      })
    })

    it('repeat the document in the form of Open Badges 3.0, each of them', async () => {
      for (const typ of ['JWT', undefined]) {
        const compact = await token({ typ }, { ...credential, ...claims() })
        expect(readVcJwt(readCompactJws(compact)!)).to.include({ form: 'open-badges-3.0' })
        expect(await verify(compact)).to.include({ outcome: 'passed', type: 'JWT' })
      }
      for (const claim of ['iss', 'sub', 'jti', 'nbf']) {
        for (const value of [undefined, claim === 'nbf' ? 1 : 'did:web:other.example']) {
          const payload = { ...credential, ...claims(), [claim]: value }
          expect(await verify(await token({ typ: 'JWT' }, payload))).to.include({ code: 'claims-mismatch' })
        }
      }
    })

    it('are put in their place in the form of VCDM 1.1, unless they contradict', async () => {
      const vc = {
        '@context': ['https://www.w3.org/2018/credentials/v1'],
        type: ['VerifiableCredential'],
        credentialSubject: { name: 'x' },
      }
      const payload = { vc, ...claims(), exp: 1_900_000_000 }
      const compact = await token({ typ: 'JWT' }, payload)
      expect(await verify(compact)).to.include({ outcome: 'passed' })
      const agreeing = {
        ...payload,
        vc: { ...vc, issuer: { id: issuer.did, name: 'x' }, id: credential.id, issuanceDate: issuedAt },
      }
      const reading = readVcJwt(readCompactJws(await token({ typ: undefined }, agreeing))!)
      expect(reading.form !== null && reading.document.issuer).to.deep.equal({ id: issuer.did, name: 'x' })
      const version2 = { ...payload, vc: { ...vc, '@context': ['https://www.w3.org/ns/credentials/v2'] } }
      const second = readVcJwt(readCompactJws(await token({ typ: 'JWT' }, version2))!)
      expect(second.form !== null && second.document.validFrom).to.equal('2026-09-01T10:00:00Z')
      for (const bad of [
        { ...payload, iss: undefined },
        { ...payload, vp: {} },
        { ...payload, vc: 'x' },
        { ...payload, vc: { ...vc, issuer: 'did:web:other.example' } },
        { ...payload, vc: { ...vc, id: 'urn:other' } },
        { ...payload, vc: { ...vc, issuanceDate: '2020-01-01T00:00:00Z' } },
        { ...payload, vc: { ...vc, expirationDate: '2099-01-01T00:00:00Z' } },
        { ...payload, vc: { ...vc, credentialSubject: { id: 'did:example:other' } } },
        { ...payload, vc: { ...vc, credentialSubject: [{}, {}] } },
        { ...payload, vc: { ...vc, credentialSubject: undefined } },
      ]) {
        expect(await verify(await token({ typ: 'JWT' }, bad))).to.include({
          outcome: 'failed',
          code: 'claims-mismatch',
        })
      }
    })

    it('tell an Open Badges 2.0 assertion apart', async () => {
      const assertion = { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' }
      expect(readVcJwt(readCompactJws(await token({ typ: 'JWT' }, assertion))!)).to.deep.include({
        form: 'open-badges-2.0',
        document: assertion,
      })
      expect(await verify(await token({ typ: 'JWT' }, assertion))).to.include({ code: 'claims-mismatch' })
    })
  })

  describe('vp+jwt', () => {
    const presentation = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'] }
    const options = { issuedAt, nonce: 'n1', audience: 'https://employer.example' }

    it('is bound to its nonce and audience, and to its holder', async () => {
      const compact = await signVpJwt({ ...presentation, holder: issuer.did }, issuer.key, options)
      expect(await verify(compact, { challenge: 'n1', domain: 'https://employer.example' })).to.include({
        outcome: 'passed',
        proofPurpose: 'authentication',
      })
      expect(await verify(compact, { challenge: 'n2' })).to.include({ code: 'challenge-mismatch' })
      expect(await verify(compact, { domain: 'https://thief.example' })).to.include({ code: 'domain-mismatch' })
      expect(await verify(compact, { controller: 'did:web:other.example' })).to.include({
        code: 'controller-not-followed',
      })
      const bare = await signVpJwt({ ...presentation, holder: { id: issuer.did } }, issuer.key, { issuedAt })
      expect(await verify(bare, { challenge: 'n1' })).to.include({ code: 'challenge-mismatch' })
      expect(await verify(bare, { domain: 'x' })).to.include({ code: 'domain-mismatch' })
    })

    it('that names no holder is its signer’s, by iss or by kid', async () => {
      expect(await verify(await signVpJwt(presentation, issuer.key, options))).to.include({
        outcome: 'passed',
        controller: issuer.did,
      })
      expect(await verify(await token({ typ: 'vp+jwt' }, presentation))).to.include({
        outcome: 'passed',
        controller: issuer.did,
      })
      expect(await verify(await token({ typ: 'vp+jwt', kid: 'x' }, presentation))).to.include({
        code: 'claims-mismatch',
      })
    })

    it('in the form of VCDM 1.1 has its holder in iss', async () => {
      const payload = { iss: issuer.did, jti: 'urn:x', vp: presentation }
      const reading = readVcJwt(readCompactJws(await token({ typ: 'JWT' }, payload))!)
      expect(reading).to.deep.include({
        kind: 'presentation',
        document: { ...presentation, id: 'urn:x', holder: issuer.did },
      })
      expect(await verify(await token({ typ: 'JWT' }, payload))).to.include({ outcome: 'passed' })
      expect(await verify(await token({ typ: 'JWT' }, { ...payload, iss: undefined }))).to.include({
        code: 'claims-mismatch',
      })
    })

    it('by a did:jwk needs no fragment in its kid', async () => {
      const pair = issuer.pair.publicKeyJwk
      const did = didJwkOf(pair)
      const compact = await token({ typ: 'vp+jwt', kid: did }, { ...presentation, holder: did })
      expect(await verify(compact)).to.include({ outcome: 'passed', verificationMethod: `${did}#0` })
    })
  })
})

describe('readCompactJws', () => {
  const header = part({ alg: 'ES256' })
  for (const [name, text] of [
    ['two parts', `${header}.${part({})}`],
    ['four parts', `${header}.${part({})}.AA.AA`],
    ['padding', `${header}=.${part({})}.AA`],
    ['a header that is no JSON', `AAAA.${part({})}.AA`],
    ['a header that is a list', `${part([])}.${part({})}.AA`],
    ['a payload that is text', `${header}.${part('x')}.AA`],
    ['a payload that is null', `${header}.${part(null)}.AA`],
    ['a name used twice', `${header}.${encodeBase64url(encodeUtf8('{"a":1,"a":2}'))}.AA`],
    ['a payload that is no UTF-8', `${header}.__79.AA`],
    ['a signature that is not canonical', `${header}.${part({})}.AB`],
    ['white space', ` ${header}.${part({})}.AA`],
    ['an empty header', `.${part({})}.AA`],
  ] as const) {
    it(`refuses ${name}`, () => expect(readCompactJws(text)).to.equal(null))
  }

  it('knows the shape, whatever stands in its parts', () => {
    expect([isCompactJws('a.b.'), isCompactJws('..'), isCompactJws('{}'), isCompactJws('a.b')]).to.deep.equal([
      true,
      true,
      false,
      false,
    ])
  })

  it('reads no JSON that is nested beyond what can be parsed', () => {
    expect(parseJsonObject(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).to.equal(null)
    expect(parseJsonObject('{"a":1}')).to.deep.equal({ a: 1 })
  })
})
