import { expect } from 'chai'
import { gzipSync } from 'fflate'
import { encodeBase64url } from '../proofs/index.ts'
import type { JsonObject } from '../proofs/index.ts'
import { createBitstring, createStatusListCredential, encodeBitstring } from '../status/index.ts'
import type { CheckId, VerificationReport } from './report.ts'
import { aCredential, type CredentialBuilder } from './testing/a-credential.ts'
import { keySigner, signed, World } from './testing/world.ts'
import { UnreadableCarrierError } from './unreadable-carrier-error.ts'
import { verifyCarrier } from './verify-carrier.ts'

const codeOf = (report: VerificationReport, id: CheckId) => report.checks.find((check) => check.id === id)?.code
const base64 = (value: unknown) => encodeBase64url(new TextEncoder().encode(JSON.stringify(value)))

/** Runs, and holds the report to its time, with room for a busy machine: nothing here fetches anything slow. */
async function report(world: World, input: unknown): Promise<VerificationReport> {
  const started = performance.now()
  const found = await verifyCarrier(typeof input === 'string' ? input : JSON.stringify(input), world.ports)
  expect(performance.now() - started).to.be.lessThan(8000)
  return found
}

async function refusal(input: string | Uint8Array): Promise<string | undefined> {
  try {
    await verifyCarrier(input, new World().ports)
  } catch (error) {
    if (error instanceof UnreadableCarrierError) return error.code
    throw error
  }
  return undefined
}

describe('an attack on the reader', () => {
  const table: readonly (readonly [string, (json: string) => string, string])[] = [
    ['a key that is there twice', (json) => json.replace('"name":', '"name":"Diploma","name":'), 'duplicate-key'],
    ['a prototype key', (json) => json.replace('{', '{"__proto__":{"verdict":"valid"},'), 'prototype-key'],
    ['half a surrogate pair', (json) => json.replace('MIG', '\\ud800'), 'lone-surrogate'],
    ['a number beyond 2^53', (json) => json.replace('{', '{"x":9007199254740993,'), 'number-too-large'],
    [
      'nesting 10,000 deep',
      (json) => json.replace('{', `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)},`),
      'nested-too-deep',
    ],
    ['a keyword that hides a member', (json) => json.replace('{', '{"@graph":[],'), 'keyword-not-allowed'],
    [
      'a value object where none may be',
      (json) => json.replace('"2026-06-01T08:00:00Z"', '{"@value":"2026-06-01T08:00:00Z"}'),
      'value-object-not-allowed',
    ],
    [
      'a blank node as id',
      (json) => json.replace('"urn:uuid:00000000-0000-4000-8000-000000000001"', '"no scheme"'),
      'id-malformed',
    ],
    ['a day that does not exist', (json) => json.replace('2026-06-01T', '2026-02-30T'), 'date-malformed'],
  ]
  for (const [attack, change, code] of table) {
    it(`ends in ${code} for ${attack}`, async () => {
      const world = new World()
      const credential = await aCredential(await world.addSigner('metaalpunt')).sign()
      const found = await report(world, change(JSON.stringify(credential)))
      expect([found.verdict, codeOf(found, 'structure')]).to.deep.equal(['invalid', code])
    })
  }

  const unreadable: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['nothing', ' \n ', 'empty'],
    ['a text', 'hallo', 'unknown-carrier'],
    ['broken JSON', '{"a":', 'not-json'],
    ['a list', '[{}]', 'one-carrier-only'],
    ['two tokens', 'a.b.c\nd.e.f', 'one-carrier-only'],
    ['a web address', 'https://school.example/badge', 'unknown-carrier'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe), 'not-utf8'],
    ['more than 1 MB', `{"a":"${'x'.repeat(1_100_000)}"}`, 'too-large'],
  ]
  for (const [what, input, code] of unreadable) {
    it(`is refused with ${code} when it is ${what}`, async () => {
      expect(await refusal(input)).to.equal(code)
    })
  }

  it('is read with a byte order mark and white space around it', async () => {
    const world = new World()
    const credential = await aCredential(await world.addSigner('metaalpunt')).sign()
    expect((await report(world, `\ufeff \n${JSON.stringify(credential)}\n`)).verdict).to.equal('valid')
  })
})

describe('an attack on the words', () => {
  async function inContext(
    change: (builder: CredentialBuilder) => CredentialBuilder,
    tamper: (signed: JsonObject) => JsonObject = (x) => x,
  ) {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const document = await change(aCredential(issuer))
      .sign()
      .catch(() => ({ ...change(aCredential(issuer)).build(), proof: [{}] }))
    const found = await report(world, tamper(document))
    return { verdict: found.verdict, code: codeOf(found, 'context'), asked: world.asked }
  }
  const inline = (terms: unknown) => (builder: CredentialBuilder) => {
    const contexts = builder.build()['@context'] as readonly unknown[]
    return builder.with({ '@context': [...contexts, terms] })
  }
  const rename = (from: string, to: string) => (document: JsonObject) =>
    Object.fromEntries(Object.entries(document).map(([name, value]) => [name === from ? to : name, value]))
  const until = 'https://www.w3.org/2018/credentials#validUntil'

  it('finds an expiry date under its full IRI', async () => {
    const { verdict, code } = await inContext((builder) => builder.expired(), rename('validUntil', until))
    expect([verdict, code]).to.deep.equal(['invalid', 'alias'])
  })

  it('finds an expiry date under a prefix and under a term of its own', async () => {
    const prefix = inline({ cred: 'https://www.w3.org/2018/credentials#' })
    expect(
      (await inContext((builder) => prefix(builder.expired()), rename('validUntil', 'cred:validUntil'))).code,
    ).to.equal('alias')
    const alias = inline({ einde: until })
    expect((await inContext((builder) => alias(builder.expired()), rename('validUntil', 'einde'))).code).to.equal(
      'alias',
    )
  })

  it('finds a status and a type under another name', async () => {
    const status = (builder: CredentialBuilder) => builder.withStatus('https://school.example/list')
    const iri = 'https://www.w3.org/2018/credentials#credentialStatus'
    expect((await inContext(status, rename('credentialStatus', iri))).code).to.equal('alias')
    const type = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'
    const retyped = (document: JsonObject) => ({ ...document, type: ['VerifiableCredential', type] })
    expect((await inContext((builder) => builder, retyped)).code).to.equal('alias')
  })

  it('finds an expiry date in a second node with the id of the credential', async () => {
    const id = 'urn:uuid:00000000-0000-4000-8000-000000000001'
    const subject = { id, type: ['AchievementSubject', 'VerifiableCredential'], validUntil: '2026-11-30T22:59:59Z' }
    const found = await inContext(
      (builder) => builder,
      (document) => ({ ...document, credentialSubject: subject }),
    )
    expect([found.verdict, found.code]).to.deep.equal(['invalid', 'alias'])
  })

  const refused: readonly (readonly [string, unknown, string])[] = [
    ['@vocab', { '@vocab': 'https://evil.example/' }, 'inline-context-refused'],
    ['@base', { '@base': 'https://evil.example/' }, 'inline-context-refused'],
    ['@import', { '@import': 'https://evil.example/' }, 'inline-context-refused'],
    ['a keyword alias', { kind: '@type' }, 'inline-context-refused'],
    ['@nest', { inside: '@nest' }, 'inline-context-refused'],
    ['a term that is taken away', { validUntil: null }, 'inline-context-refused'],
    ['a scoped context', { thing: { '@id': 'https://e.example/t', '@context': {} } }, 'inline-context-refused'],
    ['@reverse', { thing: { '@reverse': 'https://e.example/t' } }, 'inline-context-refused'],
    [
      'an index container, whose keys are dropped',
      { thing: { '@id': 'https://e.example/t', '@container': '@index' } },
      'inline-context-refused',
    ],
    ['another meaning for a known term', { name: 'https://evil.example/name' }, 'term-redefined'],
    ['another name for a known term', { titel: 'https://schema.org/name' }, 'alias'],
    [
      'a thousand terms',
      Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`t${i}`, `https://e.example/${i}`])),
      'inline-context-refused',
    ],
  ]
  for (const [what, terms, code] of refused) {
    it(`refuses ${what} in an inline context`, async () => {
      const found = await inContext(inline(terms))
      expect([found.verdict, found.code]).to.deep.equal(['invalid', code])
      expect(found.asked).to.deep.equal([])
    })
  }

  it('is unsure of a term that a context has in another scope only', async () => {
    expect((await inContext(inline({ level: 'https://e.example/level' }))).code).to.equal('term-redefined-elsewhere')
  })

  it('allows plain terms of its own', async () => {
    const found = await inContext((builder) =>
      inline({ ects: { '@id': 'https://e.example/ects', '@type': 'http://www.w3.org/2001/XMLSchema#decimal' } })(
        builder,
      ).with({ ects: '3' }),
    )
    expect([found.verdict, found.code]).to.deep.equal(['valid', undefined])
  })

  it('never fetches a context that it does not know, and names it', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const credential = await aCredential(issuer).sign()
    const contexts = credential['@context'] as readonly unknown[]
    const found = await report(world, { ...credential, '@context': [...contexts, 'https://evil.example/context.json'] })
    expect([found.verdict, codeOf(found, 'context')]).to.deep.equal(['unknown', 'context-unknown'])
    expect(world.asked).to.not.include('https://evil.example/context.json')
  })

  it('refuses a member that the signature does not cover', async () => {
    const { verdict, code } = await inContext(
      (builder) => builder,
      (document) => ({ ...document, grade: '10' }),
    )
    expect([verdict, code]).to.deep.equal(['invalid', 'undefined-term'])
  })
})

describe('an attack on the signature', () => {
  it('refuses alg none, a symmetric key, a key from the header, and a signature that is not canonical', async () => {
    const world = new World()
    const issuer = await world.addSigner('jose', 'P-256')
    const other = await keySigner('thief', 'P-256')
    const jwt = await aCredential(issuer).signAsJwt()
    const [header = '', payload = '', signature = ''] = jwt.split('.')
    const kid = issuer.key.verificationMethod
    const proofOf = async (token: string) => codeOf(await report(world, token), 'proof')
    expect(await proofOf(`${base64({ alg: 'none', typ: 'vc+jwt', kid })}.${payload}.`)).to.equal('alg-refused')
    expect(await proofOf(`${base64({ alg: 'HS256', typ: 'vc+jwt', kid })}.${payload}.${signature}`)).to.equal(
      'alg-refused',
    )
    expect(await proofOf(`${header}.${payload}.`)).to.equal('signature-invalid')
    const stolen = await aCredential({ did: issuer.did, key: { ...other.key, controller: issuer.did } }).signAsJwt()
    const thiefsKey = await report(world, stolen)
    expect(codeOf(thiefsKey, 'issuer-binding')).to.equal('issuer-differs')
    const uncanonical = await report(
      world,
      `${header}.${payload}.${signature.slice(0, -1)}${signature.endsWith('B') ? 'C' : 'B'}`,
    )
    expect(uncanonical.verdict).to.equal('invalid')
    expect(codeOf(await report(world, 'a.b.c'), 'structure')).to.equal('jws-malformed')
  })

  it('says what a rotated and a compromised key mean', async () => {
    const credentialOf = async (history: { readonly expires?: string; readonly revoked?: string }) => {
      const world = new World()
      const issuer = await world.addSigner('metaalpunt', 'Ed25519', history)
      const found = await report(world, await aCredential(issuer).sign())
      return [found.verdict, codeOf(found, 'key-history')]
    }
    expect(await credentialOf({ expires: '2026-11-02T00:00:00Z' })).to.deep.equal(['valid', undefined])
    expect(await credentialOf({ expires: '2026-11-01T09:00:00Z' })).to.deep.equal(['invalid', 'signed-after-rotation'])
    expect(await credentialOf({ revoked: '2026-10-01T00:00:00Z' })).to.deep.equal([
      'invalid',
      'signed-after-compromise',
    ])
    expect(await credentialOf({ revoked: '2026-11-20T00:00:00Z' })).to.deep.equal(['unknown', 'key-compromised'])
  })

  it('refuses a presentation’s proof on a credential, an empty proof and none', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const credential = await aCredential(issuer).sign()
    const proofOf = async (proof: unknown) => codeOf(await report(world, { ...credential, proof }), 'proof')
    const [proof] = credential.proof as readonly JsonObject[]
    expect(await proofOf({ ...proof, proofPurpose: 'authentication' })).to.equal('proof-purpose-mismatch')
    expect(await proofOf([])).to.equal('proof-missing')
    expect(await proofOf({ type: 'DataIntegrityProof' })).to.equal('proof-malformed')
    expect(await proofOf(undefined)).to.equal('proof-missing')
    expect(await proofOf({ ...proof, cryptosuite: 'made-up-2030' })).to.equal('cryptosuite-unknown')
  })
})

describe('an attack on the status list', () => {
  async function withList(
    list: (id: string, did: string) => JsonObject,
    options: { readonly index?: number; readonly signer?: string } = {},
  ) {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const id = 'https://school.example/status/1'
    const signer = options.signer === undefined ? issuer : await world.addSigner(options.signer)
    world.publish(id, await signed(list(id, signer.did), signer))
    const found = await report(world, await aCredential(issuer).withStatus(id, options.index).sign())
    return [found.verdict, codeOf(found, 'status')]
  }
  const content = (id: string, issuer: string) => ({
    id,
    issuer,
    purpose: 'revocation' as const,
    bits: createBitstring(131_072, []),
    validFrom: '2026-01-01T00:00:00Z',
  })
  const subjectWith = (members: JsonObject) => (id: string, did: string) => {
    const list = createStatusListCredential(content(id, did))
    return { ...list, credentialSubject: { ...(list['credentialSubject'] as JsonObject), ...members } }
  }

  it('reads a good list', async () => {
    expect(await withList((id, did) => createStatusListCredential(content(id, did)))).to.deep.equal([
      'valid',
      undefined,
    ])
  })

  it('tells a list apart that has ended, is short, is about something else, or does not reach so far', async () => {
    const ended = (id: string, did: string) =>
      createStatusListCredential({ ...content(id, did), validUntil: '2026-11-01T00:00:00Z' })
    expect(await withList(ended)).to.deep.equal(['invalid', 'list-expired'])
    expect(await withList(subjectWith({ encodedList: encodeBitstring(createBitstring(1024, [])) }))).to.deep.equal([
      'invalid',
      'list-too-short',
    ])
    expect(await withList(subjectWith({ statusPurpose: 'suspension' }))).to.deep.equal([
      'invalid',
      'list-wrong-purpose',
    ])
    expect(await withList(subjectWith({}), { index: 131_072 })).to.deep.equal(['invalid', 'index-out-of-range'])
    expect(await withList(subjectWith({ encodedList: 'uSGFsbG8' }))).to.deep.equal(['invalid', 'list-malformed'])
  })

  it('unpacks no bomb', async function () {
    this.timeout(60_000)
    const bomb = `u${encodeBase64url(gzipSync(new Uint8Array(40_000_000), { level: 9 }))}`
    expect(await withList(subjectWith({ encodedList: bomb }))).to.deep.equal(['invalid', 'list-malformed'])
  })

  it('does not believe a list that somebody else signed, nor one that was changed', async () => {
    expect(await withList(subjectWith({}), { signer: 'other' })).to.deep.equal(['unknown', 'list-foreign-signer'])
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const id = await world.addStatusList(issuer, 'revocation', [7])
    const honest = JSON.parse(
      new TextDecoder().decode((await world.fetchDocument(id, { accept: '', maxBytes: 1e7 })).body),
    ) as JsonObject
    const empty = createStatusListCredential({ ...content(id, issuer.did), bits: createBitstring(131_072, []) })
    world.publish(id, { ...honest, credentialSubject: empty['credentialSubject'] })
    const found = await report(world, await aCredential(issuer).withStatus(id).sign())
    expect([found.verdict, codeOf(found, 'status')]).to.deep.equal(['invalid', 'list-tampered'])
  })

  it('does not loop on a list that names itself', async () => {
    const self = (id: string, did: string) => ({
      ...createStatusListCredential(content(id, did)),
      credentialStatus: {
        id: `${id}#7`,
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential: id,
      },
    })
    expect(await withList(self)).to.deep.equal(['valid', undefined])
  })

  it('does not take an answer other than 200, a text, or a bare list for one', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const statusOf = async (body: unknown, status = 200) => {
      world.publish('https://school.example/l', body, status)
      return codeOf(
        await report(world, await aCredential(issuer).withStatus('https://school.example/l').sign()),
        'status',
      )
    }
    expect(await statusOf({}, 404)).to.equal('list-unreachable')
    expect(await statusOf('hallo')).to.equal('list-malformed')
    expect(await statusOf({ encodedList: 'x' })).to.equal('list-malformed')
  })
})

describe('an attack on time', () => {
  it('answers within four seconds when nobody else does, and says so', async function () {
    this.timeout(15_000)
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const credential = await aCredential(issuer).withStatus('https://school.example/silent').sign()
    world.publishSilence('https://school.example/silent')
    const started = performance.now()
    const found = await report(world, credential)
    expect(performance.now() - started).to.be.lessThan(4000)
    expect([found.verdict, codeOf(found, 'status')]).to.deep.equal(['unknown', 'list-unreachable'])
  })

  it('refuses a flood of blank nodes', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const credential = await aCredential(issuer).sign()
    const subject = credential['credentialSubject'] as JsonObject
    const flood = Array.from({ length: 5000 }, () => ({
      type: 'IdentityObject',
      hashed: true,
      identityHash: 'x',
      identityType: 'name',
    }))
    const found = await report(world, { ...credential, credentialSubject: { ...subject, identifier: flood } })
    expect([found.verdict, codeOf(found, 'proof')]).to.deep.equal(['invalid', 'work-limit'])
  })
})
