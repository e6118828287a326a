import { expect } from 'chai'
import { encodeBase64url } from '../proofs/encodings/base64url.ts'
import { encodeUtf8 } from '../proofs/encodings/utf8.ts'
import type { JsonObject } from '../proofs/json.ts'
import { generateKeyPair } from '../proofs/key-pair.ts'
import { offlinePorts } from '../proofs/testing/offline-ports.ts'
import { didJwkOf } from './did-jwk.ts'
import { didKeyOf } from './did-key.ts'
import { didResolutionAnswer } from './did-resolution-answer.ts'
import { controllerOf, createDidResolver } from './did-resolver.ts'
import { didWebOf, didWebUrl } from './did-web-url.ts'
import { didDocumentFor } from './organisation-did-document.ts'
import type { PublicJwk } from './public-key.ts'

const did = 'did:web:school.example:orgs:a'
const url = 'https://school.example/orgs/a/did.json'
let ed25519: PublicJwk
let p256: PublicJwk

before(async () => {
  ed25519 = (await generateKeyPair('Ed25519')).publicKeyJwk
  p256 = (await generateKeyPair('P-256')).publicKeyJwk
})

const find = (documents: Record<string, object | string>, method: string) =>
  offlinePorts(documents).didResolver.findVerificationMethod(method, 'assertionMethod')

describe('didWebUrl', () => {
  const loopback = { allowLoopback: true }
  for (const [name, expected] of [
    ['did:web:school.example', 'https://school.example/.well-known/did.json'],
    ['did:web:school.example%3A8443', 'https://school.example:8443/.well-known/did.json'],
    ['did:web:school.example%3a8443:a:b_c-d.e', 'https://school.example:8443/a/b_c-d.e/did.json'],
    ['did:web:localhost%3A4001:orgs:a', 'http://localhost:4001/orgs/a/did.json'],
    ['did:web:127.0.0.1%3A4001', 'http://127.0.0.1:4001/.well-known/did.json'],
  ] as const) {
    it(`reads ${name}`, () => expect(didWebUrl(name, loopback)).to.equal(expected))
  }

  it('takes loopback for https unless it is allowed', () => {
    expect(didWebUrl('did:web:localhost%3A1', { allowLoopback: false })).to.equal(
      'https://localhost:1/.well-known/did.json',
    )
  })

  for (const bad of [
    'did:web:',
    'did:web:a.example:..:b',
    'did:web:a.example:.',
    'did:web:a.example::b',
    'did:web:a.example:',
    'did:web:a.example:%2e%2e',
    'did:web:a.example:a%2Fb',
    'did:web:user@a.example',
    'did:web:user%40a.example',
    'did:web:a.example%3A',
    'did:web:a.example%3A99999',
    'did:web:a.example%3A80%3A90',
    'did:web:a.example/path',
    'did:web:a.example?x=1',
    'did:web:a.example#k',
    'did:web:[::1]',
    'did:web:a.example%3A80:%3A',
    'did:web:a example',
    'did:web:exämple.org',
    'DID:WEB:a.example',
    'did:key:a.example',
  ]) {
    it(`refuses ${bad}`, () => expect(didWebUrl(bad, loopback)).to.equal(null))
  }

  it('is where the DID of a base URL points back to', () => {
    expect(didWebOf('https://school.example/orgs/a')).to.equal(did)
    expect(didWebOf('http://localhost:4001/orgs/a/')).to.equal('did:web:localhost%3A4001:orgs:a')
    expect(didWebUrl(did, loopback)).to.equal(url)
  })
})

describe('createDidResolver', () => {
  it('finds the keys of did:key and did:jwk without asking anybody', async () => {
    const ports = offlinePorts()
    const key = didKeyOf(p256)
    const jwk = didJwkOf(ed25519)
    for (const method of [`${key}#${key.slice(8)}`, `${jwk}#0`]) {
      const found = await ports.didResolver.findVerificationMethod(method, 'authentication')
      expect(found).to.deep.include({ outcome: 'found' })
    }
    expect(ports.fetched).to.deep.equal([])
  })

  it('finds the key of a did:web, fetching its document once a run', async () => {
    const ports = offlinePorts({ [url]: didDocumentFor(did, [{ fragment: 'key-1', publicJwk: ed25519 }]) })
    for (let i = 0; i < 2; i++) {
      const found = await ports.didResolver.findVerificationMethod(`${did}#key-1`, 'assertionMethod')
      expect(found.outcome === 'found' && found.method.key.jwk).to.deep.equal(ed25519)
    }
    expect(ports.fetched).to.deep.equal([url])
  })

  it('finds a key behind an HTTPS URL, in the document at that URL', async () => {
    const issuer = 'https://school.example/issuers/1'
    const document = didDocumentFor(issuer, [{ fragment: 'k', publicJwk: p256 }])
    expect(await find({ [issuer]: document }, `${issuer}#k`)).to.include({ outcome: 'found' })
    expect(await find({ [issuer]: { ...document, id: `${issuer}0` } }, `${issuer}#k`)).to.include({
      outcome: 'failed',
      code: 'did-document-mismatch',
    })
    expect(await find({}, `${issuer}#k`)).to.include({ outcome: 'not-checked', code: 'did-document-unreadable' })
  })

  it('reads relative ids, and keys that stand inside their purpose', async () => {
    const method = { id: '#k', type: 'JsonWebKey', controller: did, publicKeyJwk: p256 }
    expect(
      await find({ [url]: { id: did, verificationMethod: [method], assertionMethod: ['#k'] } }, `${did}#k`),
    ).to.include({
      outcome: 'found',
    })
    expect(await find({ [url]: { id: did, assertionMethod: [method] } }, `${did}#k`)).to.include({ outcome: 'found' })
  })

  const document = () => didDocumentFor(did, [{ fragment: 'k', publicJwk: ed25519 }])
  const altered = (members: object) => ({ ...document().verificationMethod![0]!, ...members })
  for (const [name, served, code] of [
    ['without the key', () => ({ ...document(), verificationMethod: [] }), 'key-not-found'],
    ['of another DID', () => ({ ...document(), id: 'did:web:school.example' }), 'did-document-mismatch'],
    [
      'that does not list the key for the purpose',
      () => ({ ...document(), assertionMethod: [] }),
      'key-purpose-mismatch',
    ],
    ['without any purpose', () => ({ ...document(), assertionMethod: 'k' }), 'key-purpose-mismatch'],
    [
      'whose key is controlled by somebody else',
      () => ({ ...document(), verificationMethod: [altered({ controller: 'did:web:evil.example' })] }),
      'key-controller-mismatch',
    ],
    [
      'with a malformed key',
      () => ({ ...document(), verificationMethod: [altered({ publicKeyMultibase: 'z6Mk' })] }),
      'key-malformed',
    ],
    [
      'with a symmetric key',
      () => ({
        ...document(),
        verificationMethod: [altered({ publicKeyMultibase: undefined, publicKeyJwk: { kty: 'oct', k: 'AAAA' } })],
      }),
      'key-malformed',
    ],
    [
      'with two keys of one name',
      () => ({ ...document(), verificationMethod: [altered({}), altered({})] }),
      'key-malformed',
    ],
    ['without an id', () => ({ ...document(), id: undefined }), 'did-document-mismatch'],
  ] as const) {
    it(`fails a key in a document ${name}`, async () => {
      expect(await find({ [url]: served() }, `${did}#k`)).to.deep.equal({ outcome: 'failed', code })
    })
  }

  for (const [name, method, code] of [
    ['of an unknown method', 'did:example:123#k', 'did-method-unknown'],
    ['of a silent host', 'did:web:silent.example#k', 'did-document-unreadable'],
    ['over plain http', 'http://school.example/issuer#k', 'key-url-unknown'],
    ['with a user name', 'https://user:pass@school.example/issuer#k', 'key-url-unknown'],
    ['of another scheme', 'file:///etc/passwd#k', 'key-url-unknown'],
    ['that is no URL', 'key-1', 'key-url-unknown'],
    ['longer than any', `https://school.example/${'a'.repeat(5000)}#k`, 'key-url-unknown'],
  ] as const) {
    it(`does not check a key ${name}`, async () => {
      expect(await find({}, method)).to.deep.equal({ outcome: 'not-checked', code })
    })
  }

  for (const [name, body] of [
    ['a page', '<html>'],
    ['a list', '[]'],
    ['nothing', ''],
  ] as const) {
    it(`does not check a key whose document is ${name}`, async () => {
      expect(await find({ [url]: body }, `${did}#k`)).to.include({ code: 'did-document-unreadable' })
    })
  }

  it('does not check a key whose host answers with an error', async () => {
    const { didResolver } = offlinePorts({ [url]: document() }, { status: 500 })
    const found = await didResolver.findVerificationMethod(`${did}#k`, 'assertionMethod')
    expect(found).to.include({ outcome: 'not-checked', code: 'did-document-unreadable' })
  })

  const jwkDid = (jwk: unknown) => `did:jwk:${encodeBase64url(encodeUtf8(JSON.stringify(jwk)))}`
  const invalid = [
    'did:web:a.example:..:b',
    'did:web:user@a.example',
    'did:web:a.example/did.json',
    'did:web:a.example?versionId=1',
    'did:web:a.example;x=1',
    'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do',
    'did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc',
    'did:key:u7QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ',
    'did:key:',
    'did:jwk:e30',
    'did:jwk:bm8ganNvbg',
    'did:jwk:W10',
    jwkDid({ kty: 'oct', k: 'AAAA' }),
    `did:key:${'z'.repeat(5000)}`,
    'did:',
    'nonsense',
  ]
  for (const bad of invalid) {
    it(`refuses ${bad.slice(0, 60)}, and asks nobody`, async () => {
      const ports = offlinePorts()
      const result = await ports.didResolver.resolve(bad)
      expect(result.didResolutionMetadata.error).to.equal('invalidDid')
      expect(didResolutionAnswer(result).status).to.equal(400)
      expect(ports.fetched).to.deep.equal([])
    })
  }

  it('fails a key of a DID that cannot be', async () => {
    expect(await find({}, 'did:web:a.example:..:b#k')).to.deep.equal({ outcome: 'failed', code: 'did-invalid' })
    expect(await find({}, `${jwkDid({ ...p256, d: 'AAAA' })}#0`)).to.deep.equal({
      outcome: 'failed',
      code: 'did-invalid',
    })
  })

  it('does not hide a mistake of ours behind a bad document', async () => {
    const bug = new TypeError('bug')
    const resolver = createDidResolver({ fetchDocument: () => Promise.reject(bug), allowLoopback: false })
    const thrown: unknown = await resolver
      .findVerificationMethod('https://a.example/#k', 'assertionMethod')
      .catch((e: unknown) => e)
    expect(thrown).to.equal(bug)
  })

  it('lists the readable keys of a controller for a purpose', async () => {
    const both = didDocumentFor(did, [
      { fragment: 'a', publicJwk: ed25519 },
      { fragment: 'b', publicJwk: p256 },
    ])
    const served = { ...both, assertionMethod: [...both.assertionMethod!, 7, `${did}#gone`] }
    const { didResolver } = offlinePorts({ [url]: served })
    const keys = await didResolver.listVerificationMethods(did, 'assertionMethod')
    expect(keys.outcome === 'found' && keys.methods.map(({ id }) => id)).to.deep.equal([`${did}#a`, `${did}#b`])
    expect(await didResolver.listVerificationMethods('did:web:silent.example', 'assertionMethod')).to.include({
      code: 'did-document-unreadable',
    })
  })

  it('allows loopback over http only when told so', async () => {
    const issuer = 'http://localhost:4001/issuer'
    const served = { [issuer]: didDocumentFor(issuer, [{ fragment: 'k', publicJwk: p256 }]) }
    const allowed = offlinePorts(served, { allowLoopback: true }).didResolver
    expect(await allowed.findVerificationMethod(`${issuer}#k`, 'assertionMethod')).to.include({ outcome: 'found' })
    expect(await find(served, `${issuer}#k`)).to.include({ code: 'key-url-unknown' })
  })
})

describe('didResolutionAnswer', () => {
  it('has a status and an error URL for each outcome', async () => {
    const { didResolver } = offlinePorts({ 'https://a.example/.well-known/did.json': { id: 'did:web:b.example' } })
    const answer = async (name: string) => didResolutionAnswer(await didResolver.resolve(name))
    expect((await answer(didKeyOf(ed25519))).status).to.equal(200)
    expect(await answer('did:example:1')).to.deep.include({ status: 501 })
    expect((await answer('did:web:a.example')).status).to.equal(404)
    const { status, body } = await answer('did:web:silent.example')
    expect(status).to.equal(404)
    expect(body.didResolutionMetadata).to.deep.equal({ error: { type: 'https://www.w3.org/ns/did#NOT_FOUND' } })
    const odd = { didResolutionMetadata: { error: 'odd' }, didDocument: null, didDocumentMetadata: {} }
    expect(didResolutionAnswer(odd).status).to.equal(500)
  })
})

describe('didDocumentFor', () => {
  it('keeps rotated and compromised keys, each with its end', () => {
    const document = didDocumentFor(did, [
      { fragment: 'a', publicJwk: ed25519, expires: '2026-01-01T00:00:00Z' },
      { fragment: 'b', publicJwk: p256, revoked: '2026-02-01T00:00:00Z' },
      { fragment: 'c', publicJwk: p256, form: 'Multikey' },
    ])
    expect(
      (document.verificationMethod as unknown as readonly JsonObject[]).map(({ type, expires, revoked }) => [
        type,
        expires,
        revoked,
      ]),
    ).to.deep.equal([
      ['Multikey', '2026-01-01T00:00:00Z', undefined],
      ['JsonWebKey', undefined, '2026-02-01T00:00:00Z'],
      ['Multikey', undefined, undefined],
    ])
    expect(document.assertionMethod).to.deep.equal([`${did}#a`, `${did}#b`, `${did}#c`])
  })
})

describe('controllerOf', () => {
  it('is the method up to its #', () => {
    expect([controllerOf(`${did}#k#l`), controllerOf(did)]).to.deep.equal([did, did])
  })
})
